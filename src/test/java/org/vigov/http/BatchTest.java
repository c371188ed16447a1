package org.vigov.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigov.http.TestServer.SETTINGS;
import static org.vigov.http.TestServer.assertProblem;
import static org.vigov.http.TestServer.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BatchTest {
  private static final HttpSettings FOUR_WORKERS = SETTINGS.withWork(4, 4);

  @Test
  void keepsTheOrderOfTheLinesWhateverTheyTake() {
    StubService uneven = new StubService(article -> sleep(article.text().hashCode() % 7));
    try (TestServer server = TestServer.with(FOUR_WORKERS, uneven)) {
      Random random = new Random(7);
      String lines =
          IntStream.range(0, 200)
              .mapToObj(i -> "{\"id\":\"" + i + "\",\"text\":\"chữ " + random.nextInt() + "\"}\n")
              .collect(Collectors.joining());
      HttpResponse<String> response = server.batch(lines);
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.headers().firstValue("Content-Type")).hasValue("application/x-ndjson");
      List<String> ids = response.body().lines().map(l -> json(l).get("id").asText()).toList();
      assertThat(ids).isEqualTo(IntStream.range(0, 200).mapToObj(Integer::toString).toList());
    }
  }

  @Test
  void answersALineAsTheArticleAlone() {
    String article = "{\"text\":\"Hà Tĩnh\"}";
    try (TestServer server = TestServer.with(FOUR_WORKERS, new StubService())) {
      assertThat(server.batch(article).body())
          .isEqualTo(server.annotate("application/json", article).body());
    }
  }

  @Test
  void putsAnErrorInThePlaceOfABadLine() {
    StubService failing =
        new StubService(
            article -> {
              if (article.text().equals("hỏng")) {
                throw new IllegalStateException("secret");
              }
            });
    try (TestServer server = TestServer.with(FOUR_WORKERS.withMaxBody(100), failing)) {
      String lines =
          """
          {"id":"a","text":"một"}
          {"id":"b","text":

          {"text":""}
          {"id":"c","text":"hỏng"}
          {"id":"d","text":"%s"}
          rác
          {"id":"e","text":"hai"}"""
              .formatted("x".repeat(500));
      List<JsonNode> answers =
          server.batch(lines.replace("\n", "\r\n")).body().lines().map(TestServer::json).toList();
      assertThat(answers).hasSize(7);
      assertThat(answers.get(0).get("text").asText()).isEqualTo("một");
      assertError(answers.get(1), 2, "\"b\"", "malformed JSON");
      assertError(answers.get(2), 4, "null", "the article is empty");
      assertError(answers.get(3), 5, "\"c\"", "the service failed; its log says why");
      assertThat(answers.get(3).toString()).doesNotContain("secret");
      assertError(answers.get(4), 6, "\"d\"", "bytes; at most 100 are taken");
      assertError(answers.get(5), 7, "null", "malformed JSON");
      assertThat(answers.get(6).get("text").asText()).isEqualTo("hai");
    }
  }

  private static void assertError(JsonNode answer, int line, String id, String error) {
    assertThat(answer.fieldNames()).toIterable().containsExactly("line", "id", "error");
    assertThat(answer.get("line").asInt()).isEqualTo(line);
    assertThat(answer.get("id").toString()).isEqualTo(id);
    assertThat(answer.get("error").asText()).contains(error);
  }

  @Test
  void answersALineBeforeTheNextIsSent() throws IOException {
    try (TestServer server = TestServer.with(FOUR_WORKERS, new StubService());
        Socket socket = connect(server)) {
      OutputStream out = socket.getOutputStream();
      write(
          out,
          """
          POST /v1/annotate/batch HTTP/1.1
          Host: a
          Content-Type: application/x-ndjson
          Content-Length: 44

          """
              .replace("\n", "\r\n"));
      write(out, "{\"id\":\"1\",\"text\":\"m\"}\n");
      BufferedReader answers =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      assertThat(answers.lines().filter(l -> l.startsWith("{")).findFirst().orElseThrow())
          .startsWith("{\"id\":\"1\"");
      write(out, "{\"id\":\"2\",\"text\":\"h\"}\n");
      assertThat(answers.lines().filter(l -> l.startsWith("{")).findFirst().orElseThrow())
          .startsWith("{\"id\":\"2\"");
    }
  }

  /** Many clients write the whole of a request before they read any of the answer. */
  @Test
  void doesNotWaitForACallerThatSendsAllBeforeItReads() throws IOException {
    int count = 400;
    String line = "{\"text\":\"" + "chữ ".repeat(4000) + "\"}\n";
    byte[] lines = line.repeat(count).getBytes(StandardCharsets.UTF_8);
    try (TestServer server = TestServer.with(FOUR_WORKERS, new StubService());
        Socket socket = connect(server)) {
      OutputStream out = socket.getOutputStream();
      write(
          out,
          "POST /v1/annotate/batch HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
              + "Content-Type: application/x-ndjson\r\nContent-Length: "
              + lines.length
              + "\r\n\r\n");
      out.write(lines);
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 200");
      assertThat(answer.lines().filter(l -> l.startsWith("{\"id\":"))).hasSize(count);
    }
  }

  @Test
  void saysWhenTheBatchBreaksOff() throws IOException {
    try (TestServer server = TestServer.with(FOUR_WORKERS, new StubService());
        Socket socket = connect(server)) {
      write(
          socket.getOutputStream(),
          """
          POST /v1/annotate/batch HTTP/1.1
          Host: a
          Transfer-Encoding: chunked
          Content-Type: application/x-ndjson

          D
          {"text":"a"}<LF>
          no chunk
          """
              .replace("\n", "\r\n")
              .replace("<LF>", "\n"));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).contains("\"text\":\"a\"").contains("{\"line\":2,\"id\":null,\"error\":");
    }
  }

  @Test
  void refusesWhatIsNoBatch() {
    try (TestServer server = TestServer.with(FOUR_WORKERS, new StubService())) {
      String path = "/v1/annotate/batch";
      assertProblem(
          server.send(server.post(path, "application/json", BodyPublishers.ofString("{}"))),
          415,
          "send application/x-ndjson");
      assertProblem(
          server.send(
              server
                  .post(path, "application/x-ndjson", BodyPublishers.ofString("{}"))
                  .header("Accept", "application/xml")),
          406,
          "there is application/x-ndjson");
      assertProblem(
          server.send(
              server.post(
                  path + "?annotators=none", "application/x-ndjson", BodyPublishers.noBody())),
          400,
          "unknown annotator 'none'");
      assertThat(server.batch("\n \n").body()).isEmpty();
    }
  }

  private static Socket connect(TestServer server) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    socket.setSoTimeout(20_000);
    return socket;
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static void sleep(int millis) {
    try {
      Thread.sleep(Math.abs(millis));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
