package org.vigov.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds what goes over the wire to {@code openapi.yaml}: what is accepted must be allowed there,
 * and every answer must be one it knows, in the shape it says.
 */
final class ContractCheck {
  static final JsonNode CONTRACT = load();
  private static final String BASE = "https://vigov.example/openapi.json";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final SchemaValidatorsConfig STRICT =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(
          VersionFlag.V202012,
          builder -> builder.schemaLoaders(l -> l.schemas(Map.of(BASE, CONTRACT.toString()))));

  private ContractCheck() {}

  private static JsonNode load() {
    try (InputStream in = ContractCheck.class.getResourceAsStream("/openapi.yaml")) {
      return new YAMLMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A call of the contract: its path and, below that, its method in lower case. */
  static Optional<JsonNode> operation(String method, String path) {
    String known = method.equals("HEAD") ? "get" : method.toLowerCase(java.util.Locale.ROOT);
    return template(path).map(name -> CONTRACT.get("paths").get(name).get(known));
  }

  /** The path of the contract that a path is one of: {@code /v1/training-runs/{id}}. */
  private static Optional<String> template(String path) {
    JsonNode paths = CONTRACT.get("paths");
    if (paths.has(path)) {
      return Optional.of(path);
    }
    return paths.properties().stream()
        .map(Map.Entry::getKey)
        .filter(name -> path.matches(name.replaceAll("\\{[a-z]+\\}", "[^/]+")))
        .findFirst();
  }

  /** Checks one exchange; files of the page are not in the contract. */
  static void check(HttpRequest request, Optional<byte[]> body, HttpResponse<String> response) {
    URI uri = request.uri();
    Optional<JsonNode> operation = operation(request.method(), uri.getRawPath());
    if (operation.isEmpty()) {
      assertThat(response.statusCode()).as(uri.getRawPath()).isIn(200, 204, 304, 403, 404, 405);
      return;
    }
    String pointer =
        "/paths/"
            + escape(template(uri.getRawPath()).orElseThrow())
            + "/"
            + (request.method().equals("HEAD")
                ? "get"
                : request.method().toLowerCase(java.util.Locale.ROOT));
    if (response.statusCode() < 300) {
      accepted(request, body, operation.get(), pointer);
    }
    answered(request, response, operation.get(), pointer);
  }

  private static void accepted(
      HttpRequest request, Optional<byte[]> body, JsonNode operation, String pointer) {
    String query = Optional.ofNullable(request.uri().getQuery()).orElse("");
    for (String parameter : query.isEmpty() ? new String[0] : query.split("&")) {
      assertThat(operation.path("parameters").findValuesAsText("name"))
          .as("parameters of " + pointer)
          .contains(parameter.split("=")[0]);
    }
    if (!operation.has("requestBody")) {
      return;
    }
    String type = bare(request.headers().firstValue("Content-Type").orElse(""));
    JsonNode content = operation.at("/requestBody/content");
    assertThat(content.has(type)).as(type + " taken by " + pointer).isTrue();
    if (type.equals("application/json") && body.isPresent()) {
      valid(
          new String(body.get(), StandardCharsets.UTF_8),
          pointer + "/requestBody/content/" + escape(type) + "/schema");
    }
  }

  private static void answered(
      HttpRequest request, HttpResponse<String> response, JsonNode operation, String pointer) {
    String status = Integer.toString(response.statusCode());
    JsonNode answer = operation.at("/responses/" + status);
    assertThat(answer.isMissingNode()).as(status + " of " + pointer).isFalse();
    String at = pointer + "/responses/" + status;
    if (answer.has("$ref")) {
      at = answer.get("$ref").asText().substring(1);
      answer = CONTRACT.at(at);
    }
    answer
        .path("headers")
        .fieldNames()
        .forEachRemaining(
            name -> assertThat(response.headers().firstValue(name)).as(name).isPresent());
    String type = bare(response.headers().firstValue("Content-Type").orElse(""));
    if (response.statusCode() == 304) {
      assertThat(answer.has("content")).as("content of " + at).isFalse();
      return;
    }
    assertThat(answer.get("content").has(type)).as(type + " of " + at).isTrue();
    if (request.method().equals("HEAD")) {
      return;
    }
    String schema = at + "/content/" + escape(type) + "/schema";
    if (type.endsWith("json")) {
      List<String> objects =
          type.equals("application/x-ndjson")
              ? response.body().lines().toList()
              : List.of(response.body());
      objects.forEach(object -> valid(object, schema));
    }
  }

  /** That a JSON text is what a schema of the contract wants. */
  static void valid(String json, String pointer) {
    try {
      JsonSchema schema = SCHEMAS.getSchema(SchemaLocation.of(BASE + "#" + pointer), STRICT);
      assertThat(schema.validate(JSON.readTree(json))).as(pointer + ": " + json).isEmpty();
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON: " + json, e);
    }
  }

  private static String bare(String mediaType) {
    return MediaType.parse(mediaType).name();
  }

  static String escape(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }
}
