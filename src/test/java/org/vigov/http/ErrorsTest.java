package org.vigov.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigov.http.TestServer.SETTINGS;
import static org.vigov.http.TestServer.assertProblem;
import static org.vigov.http.TestServer.json;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigov.ingest.IngestException;

class ErrorsTest {
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.with(SETTINGS, new StubService(article -> fail(article.text())));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static void fail(String how) {
    switch (how) {
      case "exception" -> throw new IllegalStateException("the secret of the house");
      case "overflow" -> throw new StackOverflowError("the secret of the house");
      default -> throw new IngestException(IngestException.Kind.NO_TEXT, how);
    }
  }

  @ParameterizedTest
  @CsvSource({"exception", "overflow"})
  void saysNothingOfItsOwnFailures(String how) {
    HttpResponse<String> response = server.annotate("text/plain", how);
    assertProblem(response, 500, "the service failed; its log says why");
    assertThat(response.body()).doesNotContain("secret");
  }

  @ParameterizedTest
  @CsvSource({"/v1/nothing", "/v1", "/page/index.html", "/..%2fpom.xml", "/app.js/x"})
  void knowsNothingElse(String path) {
    assertProblem(server.get(path), 404, "there is nothing at");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /v1/annotate, POST",
    "HEAD, /v1/annotate, POST",
    "PUT, /v1/annotate, POST",
    "DELETE, /v1/annotate/batch, POST",
    "OPTIONS, /v1/annotate, POST",
    "POST, /v1/models, 'GET, HEAD'",
    "POST, /health/live, 'GET, HEAD'",
    "POST, /, 'GET, HEAD'",
  })
  void saysWhichMethodsThereAre(String method, String path, String allowed) {
    HttpResponse<String> response =
        server.send(server.request(path).method(method, BodyPublishers.noBody()));
    assertThat(response.headers().firstValue("Allow")).hasValue(allowed);
    if (method.equals("HEAD")) {
      assertThat(response.statusCode()).isEqualTo(405);
    } else {
      assertProblem(response, 405, method + " is not allowed on " + path);
    }
  }

  @Test
  void namesItsModels() {
    assertThat(json(server.get("/v1/models")).at("/ner/label").asText())
        .isEqualTo("stub-1.0-abcdef012345");
    assertThat(json(server.get("/v1/models")).at("/ner/metrics/f1").asDouble()).isEqualTo(0.5);
    assertProblem(server.get("/v1/models?all"), 400, "unknown parameter 'all'");
  }

  @Test
  void letsNoOtherSiteIn() {
    HttpResponse<String> response =
        server.send(server.request("/v1/models").header("Origin", "http://example.org"));
    assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET / HTTP/1.1\\r\\n\\r\\n | 400",
        "nonsense\\r\\n\\r\\n | 400",
        "POST /v1/annotate?a=%zz HTTP/1.1\\r\\nHost: a\\r\\nContent-Length: 0\\r\\n\\r\\n | 400",
        "POST /v1/annotate HTTP/1.1\\r\\nHost: a\\r\\nContent-Type: text/plain\\r\\n"
            + "Transfer-Encoding: chunked\\r\\n\\r\\nxyz\\r\\n | 400",
        "GET /LONG HTTP/1.1\\r\\nHost: a\\r\\n\\r\\n | 414",
      })
  void answersInOneShapeWhateverComes(String request, int status) throws IOException {
    String raw = request.replace("\\r\\n", "\r\n").replace("LONG", "a".repeat(20_000));
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(raw.getBytes(StandardCharsets.US_ASCII));
      byte[] buffer = new byte[4096];
      int n = socket.getInputStream().read(buffer);
      String answer = new String(buffer, 0, n, StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 " + status);
      assertThat(answer).contains("application/problem+json").contains("\"status\":" + status);
      assertThat(answer).contains("X-Request-Id: ");
    }
  }
}
