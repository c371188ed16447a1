package org.vigov.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigov.http.TestServer.SETTINGS;
import static org.vigov.http.TestServer.assertProblem;
import static org.vigov.http.TestServer.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigov.corpus.ArticleStore;

/** Reading and saving articles of the corpus. */
class CorpusArticlesTest {
  private static final String PATH = "/v1/corpus/articles";
  private static final String XML =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <article id="%s">
        <activities>
          <activity type="%s"/>
        </activities>
        <body>
          <p>Sáng <date value="2018-07-12TMO">12/7/2018</date>, thi đua.</p>
        </body>
      </article>
      """;

  @TempDir private Path corpus;
  private TestServer server;

  @BeforeEach
  void start() throws IOException {
    write("train", "b");
    write("train", "a");
    write("dev", "c");
    server =
        new TestServer(
            SETTINGS,
            new StubBackend(() -> Optional.of(new StubService())),
            Optional.of(new Workshop(Optional.empty(), new ArticleStore(corpus))));
  }

  private void write(String split, String id) throws IOException {
    Path folder = Files.createDirectories(corpus.resolve("articles").resolve(split));
    Files.writeString(folder.resolve(id + ".xml"), XML.formatted(id, "metrology"));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpRequest.Builder put(String path, String xml) {
    return server
        .request(PATH + path)
        .header("Content-Type", "application/xml")
        .PUT(BodyPublishers.ofString(xml));
  }

  private static String tag(HttpResponse<String> response) {
    return response.headers().firstValue("ETag").orElseThrow();
  }

  @Test
  void listsAndReads() {
    JsonNode articles = json(server.get(PATH)).get("articles");
    assertThat(articles.findValuesAsText("id")).containsExactly("a", "b", "c");
    assertThat(articles.get(2).get("split").asText()).isEqualTo("dev");
    HttpResponse<String> article = server.get(PATH + "/a");
    assertThat(article.body()).isEqualTo(XML.formatted("a", "metrology"));
    HttpResponse<String> again =
        server.send(server.request(PATH + "/a").header("If-None-Match", tag(article)));
    assertThat(again.statusCode()).isEqualTo(304);
    assertProblem(server.get(PATH + "/d"), 404, "there is no article 'd'");
    assertProblem(server.get("/v1/training-runs"), 404, "there is nothing");
  }

  @Test
  void replacesOnlyWhatWasSeen() throws IOException {
    String changed = XML.formatted("a", "research");
    String seen = tag(server.get(PATH + "/a"));
    assertProblem(server.send(put("/a", changed)), 428, "If-Match");
    assertProblem(
        server.send(put("/a", changed).header("If-Match", "\"0123\"")), 412, "read it anew");
    HttpResponse<String> saved = server.send(put("/a", changed).header("If-Match", seen));
    assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
    assertThat(tag(saved)).isNotEqualTo(seen).isEqualTo(tag(server.get(PATH + "/a")));
    assertThat(corpus.resolve("articles/train/a.xml")).hasContent(changed);
    assertProblem(server.send(put("/a", changed).header("If-Match", seen)), 412, "read it anew");
    assertProblem(
        server.send(put("/a?split=dev", changed).header("If-Match", tag(saved))), 409, "train");
    try (var files = Files.list(corpus.resolve("articles/train"))) {
      assertThat(files).hasSize(2);
    }
  }

  @Test
  void addsNewOnes() {
    HttpRequest.Builder request =
        put("/bài-4?split=dev".replace("à", "%C3%A0"), XML.formatted("bài-4", "metrology"))
            .header("If-None-Match", "*");
    HttpResponse<String> added = server.send(request);
    assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
    assertThat(json(added).get("split").asText()).isEqualTo("dev");
    assertThat(corpus.resolve("articles/dev/bài-4.xml")).exists();
    assertProblem(
        server.send(put("/a", XML.formatted("a", "research")).header("If-None-Match", "*")),
        412,
        "'a'");
    assertProblem(
        server.send(put("/e", XML.formatted("e", "research")).header("If-Match", "*")), 412, "'e'");
    assertProblem(
        server.send(put("/f?split=test", "").header("If-None-Match", "*")), 400, "train or dev");
  }

  @Test
  void refusesFaultyOnesWithAllTheirFaults() throws IOException {
    HttpRequest.Builder request =
        put("/d", XML.formatted("e", "metrologie").replace("TMO", "TXX"))
            .header("If-None-Match", "*");
    HttpResponse<String> refused = server.send(request);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(json(refused).get("faults").toString())
        .contains("file's stem", "unknown activity 'metrologie'", "corpus/labels.json", "TXX")
        .doesNotContain(corpus.toString());
    assertThat(corpus.resolve("articles/train/d.xml")).doesNotExist();
    HttpResponse<String> torn =
        server.send(put("/d", "<article id='d'>").header("If-None-Match", "*"));
    assertThat(json(torn).get("faults").get(0).asText()).startsWith("d.xml:1: not well-formed");
    assertThat(
            server
                .send(
                    put("/..%2F..%2Fd", XML.formatted("d", "research"))
                        .header("If-None-Match", "*"))
                .statusCode())
        .isIn(400, 422);
    assertProblem(
        server.send(
            put("/d", XML.formatted("d", "research"))
                .header("If-None-Match", "*")
                .header("Via", "1.1 proxy")),
        403,
        "--token-file");
  }
}
