package org.vigov.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.function.Supplier;
import org.vigov.pipeline.AnnotationService;

/** A live server on a free port, and what tests ask of it. */
final class TestServer implements AutoCloseable {
  static final HttpSettings SETTINGS = HttpSettings.on("127.0.0.1", 0);
  static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final HttpServer server;
  private final Backend backend;

  TestServer(HttpSettings settings, Supplier<Optional<AnnotationService>> service) {
    this(settings, new StubBackend(service));
  }

  TestServer(HttpSettings settings, Backend backend) {
    this(settings, backend, Optional.empty());
  }

  TestServer(HttpSettings settings, Backend backend, Optional<Workshop> workshop) {
    this.backend = backend;
    this.server = HttpServer.start(settings, backend, workshop);
  }

  static TestServer with(HttpSettings settings, AnnotationService service) {
    return new TestServer(settings, () -> Optional.of(service));
  }

  static TestServer usual() {
    return with(SETTINGS, new StubService());
  }

  int port() {
    return server.port();
  }

  StubBackend backend() {
    return (StubBackend) backend;
  }

  HttpServer server() {
    return server;
  }

  HttpClient client() {
    return client;
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      HttpRequest built = request.build();
      HttpResponse<String> response = client.send(built, BodyHandlers.ofString());
      ContractCheck.check(built, Bodies.of(built.bodyPublisher()), response);
      return response;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  HttpResponse<String> get(String path) {
    return send(request(path));
  }

  HttpRequest.Builder post(String path, String contentType, BodyPublisher body) {
    return request(path).header("Content-Type", contentType).POST(body);
  }

  HttpResponse<String> annotate(String contentType, String body) {
    return send(post("/v1/annotate", contentType, BodyPublishers.ofString(body)));
  }

  HttpResponse<String> batch(String lines) {
    return send(post("/v1/annotate/batch", "application/x-ndjson", BodyPublishers.ofString(lines)));
  }

  static JsonNode json(HttpResponse<String> response) {
    return json(response.body());
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException("not JSON: " + text, e);
    }
  }

  /** That an answer is an error of the one shape there is, and says something. */
  static void assertProblem(HttpResponse<String> response, int status, String detailPart) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    JsonNode problem = json(response);
    assertThat(problem.fieldNames())
        .toIterable()
        .containsExactly("type", "title", "status", "detail", "instance");
    assertThat(problem.get("type").asText()).isEqualTo("about:blank");
    assertThat(problem.get("title").asText()).isNotBlank();
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("detail").asText()).contains(detailPart);
    String id = response.headers().firstValue("X-Request-Id").orElseThrow();
    assertThat(problem.get("instance").asText()).isEqualTo("urn:uuid:" + id);
    assertThat(response.body()).doesNotContain("Exception").doesNotContain("\tat ");
  }

  @Override
  public void close() {
    server.close();
  }
}
