package org.vigov.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigov.http.TestServer.SETTINGS;
import static org.vigov.http.TestServer.assertProblem;
import static org.vigov.http.TestServer.json;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What those who run the service rely on: figures, reload, who may do what, slow callers. */
@Timeout(60)
class OperationsTest {
  private static final String TOKEN = "0123456789abcdef-secret";
  private static final HttpSettings GUARDED =
      SETTINGS.withAccess(new HttpSettings.Access(Optional.of(TOKEN), List.of()));

  private static HttpRequest.Builder reload(TestServer server) {
    return server.request("/v1/models/reload").POST(BodyPublishers.noBody());
  }

  @Test
  void countsWhatItDoes() {
    try (TestServer server = TestServer.usual()) {
      server.annotate("text/plain", "Sở họp sáng nay 12/7.");
      server.annotate("text/plain", " ");
      server.get("/v1/nothing");
      String metrics = server.get("/metrics").body();
      assertThat(metrics)
          .contains("vigov_articles_total{outcome=\"ok\"} 1.0")
          .contains("vigov_articles_total{outcome=\"refused\"} 1.0")
          .contains("vigov_syllables_total 4.0")
          .contains("vigov_annotation_seconds_bucket")
          .contains("vigov_queue_working 0.0")
          .contains("vigov_queue_waiting 0.0")
          .contains("vigov_models 1.0")
          .contains("vigov_ready 1.0")
          .contains("jvm_memory_used_bytes");
      assertThat(metrics.lines().filter(l -> l.startsWith("vigov_http_requests_seconds_count")))
          .anySatisfy(
              l -> assertThat(l).contains("/v1/annotate\"", "status=\"200\"").endsWith(" 1"))
          .anySatisfy(
              l -> assertThat(l).contains("/v1/annotate\"", "status=\"422\"").endsWith(" 1"))
          .anySatisfy(l -> assertThat(l).contains("route=\"other\"", "status=\"404\""));
      assertThat(metrics).doesNotContain("nothing");
    }
  }

  @Test
  void saysThatItIsNotReady() {
    try (TestServer server = new TestServer(SETTINGS, Optional::empty)) {
      assertThat(server.get("/metrics").body()).contains("vigov_ready 0.0");
      assertProblem(server.send(reload(server)), 503, "still loading");
    }
  }

  @Test
  void reloadsFromTheMachineItself() {
    try (TestServer server = TestServer.usual()) {
      HttpResponse<String> cards = server.send(reload(server));
      assertThat(json(cards).at("/ner/engine").asText()).isEqualTo("stub");
      assertThat(server.backend().reloads).hasValue(1);
      server.backend().broken = true;
      assertProblem(server.send(reload(server)), 409, "those in service stay");
      assertThat(server.send(reload(server)).body()).doesNotContain("secret");
      assertThat(server.annotate("text/plain", "a").statusCode()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "X-Forwarded-For, 192.0.2.1",
    "Forwarded, for=192.0.2.1",
    "Via, 1.1 proxy",
    "Origin, https://elsewhere.example",
    "Origin, null",
  })
  void refusesChangesFromElsewhere(String header, String value) {
    try (TestServer open = TestServer.usual();
        TestServer guarded = TestServer.with(GUARDED, new StubService())) {
      assertProblem(open.send(reload(open).header(header, value)), 403, "--token-file");
      HttpResponse<String> refused = guarded.send(reload(guarded).header(header, value));
      assertProblem(refused, 401, "Authorization: Bearer");
      assertThat(refused.headers().firstValue("WWW-Authenticate").orElseThrow())
          .startsWith("Bearer");
      assertThat(guarded.backend().reloads).hasValue(0);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Bearer 0123456789abcdef-secret, 200",
    "bearer 0123456789abcdef-secret, 200",
    "Bearer 0123456789abcdef-secreT, 401",
    "Bearer 0123456789abcdef, 401",
    "Bearer, 401",
    "Basic 0123456789abcdef-secret, 401",
  })
  void letsTheTokenIn(String authorization, int status) {
    try (TestServer server = TestServer.with(GUARDED, new StubService())) {
      HttpRequest.Builder request =
          reload(server).header("Via", "1.1 proxy").header("Authorization", authorization);
      assertThat(server.send(request).statusCode()).isEqualTo(status);
    }
  }

  @Test
  void aReboundNameIsNotTheMachineItself() throws IOException {
    try (TestServer server = TestServer.usual();
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket
          .getOutputStream()
          .write(
              "POST /v1/models/reload HTTP/1.1\r\nHost: evil.example\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("HTTP/1.1 403");
    }
  }

  @Test
  void letsConfiguredSitesInAndNoOthers() {
    HttpSettings open =
        SETTINGS.withAccess(
            new HttpSettings.Access(Optional.empty(), List.of("https://portal.example")));
    try (TestServer server = TestServer.with(open, new StubService())) {
      HttpResponse<String> known =
          server.send(server.request("/v1/models").header("Origin", "https://portal.example"));
      assertThat(known.headers().firstValue("Access-Control-Allow-Origin"))
          .hasValue("https://portal.example");
      assertThat(known.headers().firstValue("Vary").orElse("")).contains("Origin");
      HttpResponse<String> other =
          server.send(server.request("/v1/models").header("Origin", "https://other.example"));
      assertThat(other.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
      HttpRequest.Builder preflight =
          server.request("/v1/annotate").method("OPTIONS", BodyPublishers.noBody());
      HttpResponse<String> asked =
          server.send(preflight.header("Origin", "https://portal.example"));
      assertThat(asked.statusCode()).isEqualTo(204);
      assertThat(asked.headers().firstValue("Access-Control-Allow-Methods")).hasValue("POST");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "portal.example", "https://portal.example/", "https://*.example"})
  void wantsWholeOrigins(String origin) {
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> new HttpSettings.Access(Optional.empty(), List.of(origin)))
        .hasMessageContaining("no origin such as");
  }

  @Test
  void slowCallersDoNotKeepOthersOut() throws IOException, InterruptedException {
    HttpSettings.Times times =
        new HttpSettings.Times(
            Duration.ofSeconds(2), Duration.ofSeconds(10), Duration.ofSeconds(1));
    try (TestServer server =
        TestServer.with(SETTINGS.withWork(1, 1).withTimes(times), new StubService())) {
      List<Socket> slow = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        socket
            .getOutputStream()
            .write(
                "POST /v1/annotate HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\nContent-Length: 9\r\n\r\na"
                    .getBytes(StandardCharsets.US_ASCII));
        slow.add(socket);
      }
      Thread.sleep(300);
      assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
      assertThat(server.get("/health/ready").statusCode()).isEqualTo(200);
      HttpResponse<String> refused = server.annotate("text/plain", "a");
      assertProblem(refused, 429, "too many bodies are on the way");
      for (Socket socket : slow) {
        socket.close();
      }
      Thread.sleep(300);
      assertThat(server.annotate("text/plain", "a").statusCode()).isEqualTo(200);
    }
  }
}
