package org.vigov.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigov.http.ContractCheck.CONTRACT;
import static org.vigov.http.TestServer.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigov.Service;

/** The contract itself: where it is served, its viewer, and its examples, which are real. */
class ContractTest {
  @TempDir private static Path folder;
  private static TestServer server;
  private static Workbench bench;

  @BeforeAll
  static void start() throws IOException {
    bench = new Workbench(folder);
    server =
        new TestServer(
            TestServer.SETTINGS,
            new StubBackend(() -> Optional.of(Service.VIGOV.service())),
            Optional.of(bench.open(() -> {})));
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
    bench.close();
  }

  @Test
  void isServedAsItIsWritten() {
    HttpResponse<String> response = server.get("/openapi.json");
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(json(response)).isEqualTo(CONTRACT);
    assertThat(server.get("/openapi.yaml").body()).contains("openapi: 3.1");
  }

  @Test
  void hasOnlySchemasThatAreSchemas() {
    JsonNode schemas = CONTRACT.at("/components/schemas");
    var meta =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(
                com.networknt.schema.SchemaLocation.of(
                    "https://json-schema.org/draft/2020-12/schema"));
    schemas.forEach(schema -> assertThat(meta.validate(schema)).isEmpty());
  }

  @Test
  void refersToNothingThatIsMissing() {
    List<String> references = CONTRACT.findValuesAsText("$ref");
    assertThat(references).isNotEmpty();
    assertThat(references)
        .allSatisfy(
            ref -> assertThat(CONTRACT.at(ref.substring(1)).isMissingNode()).as(ref).isFalse());
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "text/plain", "text/html"})
  void itsExamplesOfArticlesAreAnnotated(String type) {
    JsonNode example =
        CONTRACT.at(
            "/paths/~1v1~1annotate/post/requestBody/content/"
                + ContractCheck.escape(type)
                + "/example");
    String body = example.isTextual() ? example.asText() : example.toString();
    assertThat(server.annotate(type, body).statusCode()).isEqualTo(200);
  }

  /** Scores and labels change with every training, what is found hardly does. */
  @Test
  void itsExampleOfAnAnnotationIsReal() throws IOException {
    JsonNode content =
        CONTRACT.at("/paths/~1v1~1annotate/post/requestBody/content/application~1json");
    JsonNode example =
        CONTRACT.at("/paths/~1v1~1annotate/post/responses/200/content/application~1json/example");
    ContractCheck.valid(example.toString(), "/components/schemas/Annotation");
    VigovBackend backend = new VigovBackend(() -> Service.VIGOV);
    backend.reload();
    String written =
        new ArticleAnnotator(
                backend.serving().orElseThrow(),
                org.vigov.pipeline.Annotator.all(),
                org.vigov.write.OutputFormat.JSON.writer(),
                new Metrics())
            .annotate(
                content.get("example").toString().getBytes(java.nio.charset.StandardCharsets.UTF_8),
                "application/json");
    for (String part : List.of("text", "province", "blocks", "sentences", "documents")) {
      assertThat(json(written).get(part)).as(part).isEqualTo(example.get(part));
    }
    assertThat(names(json(written))).isEqualTo(names(example));
  }

  private static List<String> names(JsonNode annotation) {
    List<String> names = new ArrayList<>();
    annotation.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void knowsEveryCallThereIs() {
    CONTRACT
        .get("paths")
        .properties()
        .forEach(
            path -> {
              String method = path.getValue().has("post") ? "POST" : "GET";
              HttpResponse<String> response =
                  server.send(
                      server
                          .request(path.getKey().replace("{id}", "none"))
                          .method(method, BodyPublishers.noBody()));
              assertThat(response.statusCode()).as(path.getKey()).isNotEqualTo(405);
              assertThat(response.body()).doesNotContain("there is nothing at");
            });
  }

  @Test
  void canBeBrowsedWithoutANetwork() {
    HttpResponse<String> page = server.get("/docs");
    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
    assertThat(page.body()).contains("docs/swagger-ui-bundle.js").doesNotContain("://");
    assertThat(server.get("/docs/viewer.js").body()).contains("openapi.json").doesNotContain("://");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("connect-src 'self'");
    assertThat(server.get("/docs/swagger-ui.css").statusCode()).isEqualTo(200);
    assertThat(server.get("/docs/swagger-ui-bundle.js").body()).contains("SwaggerUIBundle");
  }
}
