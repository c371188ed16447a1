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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigov.pipeline.Vigov;

/** Training over HTTP, with real models and a few articles. */
@Timeout(300)
class TrainingTest {
  private static final String RUNS = "/v1/training-runs";
  private static final List<String> FOLDERS =
      List.of("activities", "blocks", "indicators", "ner", "officials", "pos", "runs", "segmenter");

  @TempDir private Path folder;
  private Workbench bench;
  private VigovBackend backend;
  private TestServer server;

  @BeforeEach
  void start() throws IOException {
    bench = new Workbench(folder);
    backend = new VigovBackend(() -> Vigov.load(bench.models));
    backend.reload();
    serve();
  }

  private void serve() throws IOException {
    server = new TestServer(SETTINGS, backend, Optional.of(bench.open(backend::reload)));
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
    bench.close();
  }

  private HttpResponse<String> order(String body) {
    return server.send(server.post(RUNS, "application/json", BodyPublishers.ofString(body)));
  }

  private String train(String stage) {
    HttpResponse<String> response = order("{\"stage\": \"%s\"}".formatted(stage));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(202);
    String id = json(response).get("id").asText();
    assertThat(response.headers().firstValue("Location")).hasValue(RUNS + "/" + id);
    return id;
  }

  private HttpRequest.Builder act(String id, String action) {
    return server.request(RUNS + "/" + id + "/" + action).POST(BodyPublishers.noBody());
  }

  private JsonNode run(String id) {
    return json(server.get(RUNS + "/" + id));
  }

  private JsonNode await(String id, String... states) throws InterruptedException {
    JsonNode run = run(id);
    while (!List.of(states).contains(run.get("state").asText())) {
      assertThat(run.get("state").asText()).as(run.toString()).isIn("queued", "running");
      Thread.sleep(20);
      run = run(id);
    }
    return run;
  }

  private String label(String stage) {
    return json(server.get("/v1/models")).get(stage).get("label").asText();
  }

  @Test
  void trainsAndPromotesWhileRequestsRun() throws Exception {
    String before = label("officials");
    AtomicBoolean end = new AtomicBoolean();
    CompletableFuture<List<String>> others = CompletableFuture.supplyAsync(() -> annotate(end));
    String id = train("officials");
    JsonNode done = await(id, "done");
    JsonNode model = done.get("models").get(0);
    assertThat(model.get("label").asText()).startsWith("crf-test-").isNotEqualTo(before);
    assertThat(model.get("metrics")).isNotEmpty();
    assertThat(model.at("/inService/label").asText()).isEqualTo(before);
    assertThat(model.at("/inService/metrics").fieldNames().next())
        .isEqualTo(model.get("metrics").fieldNames().next());
    assertThat(done.at("/progress/done").asInt()).isEqualTo(done.at("/progress/of").asInt());
    assertThat(label("officials")).isEqualTo(before);

    HttpResponse<String> promoted = server.send(act(id, "promote"));
    assertThat(json(promoted).get("state").asText()).isEqualTo("promoted");
    assertThat(label("officials")).isEqualTo(model.get("label").asText());
    end.set(true);
    assertThat(others.get()).hasSizeGreaterThan(2).containsOnly("200");
    assertThat(server.annotate("text/plain", "Sở họp.").body())
        .contains(model.get("label").asText());
    assertThat(bench.modelFolders()).isEqualTo(FOLDERS);

    String next = train("officials");
    await(next, "done");
    server.send(act(next, "promote"));
    assertThat(run(id).get("state").asText()).isEqualTo("done");
    assertThat(json(server.get(RUNS)).get("runs").findValuesAsText("id")).containsExactly(next, id);
  }

  private List<String> annotate(AtomicBoolean end) {
    List<String> statuses = new ArrayList<>();
    while (!end.get()) {
      HttpResponse<String> response = server.annotate("text/plain", "Ông Trần Văn Nam chủ trì.");
      statuses.add(Integer.toString(response.statusCode()));
    }
    return statuses;
  }

  @Test
  void runsOneAtATimeAndCancels() throws Exception {
    String first = train("ner");
    String second = train("officials");
    String third = train("officials");
    await(first, "running");
    assertThat(run(second).get("state").asText()).isEqualTo("queued");
    assertProblem(server.send(act(first, "promote")), 409, "only one that is done");
    assertThat(json(server.send(act(third, "cancel"))).get("state").asText())
        .isEqualTo("cancelled");
    while (run(first).at("/progress/done").asInt() == 0) {
      Thread.sleep(20);
    }
    assertThat(run(first).at("/progress/secondsLeft").asDouble()).isNotNegative();
    assertThat(server.send(act(first, "cancel")).statusCode()).isEqualTo(202);
    assertThat(await(first, "cancelled").at("/progress/done").asInt()).isLessThan(30);
    assertThat(bench.runs.resolve(first)).isDirectoryNotContaining("glob:**/models");
    await(second, "done");
    assertThat(run(third).get("state").asText()).isEqualTo("cancelled");
    assertProblem(server.send(act(first, "cancel")), 409, "cancelled already");
    assertProblem(server.send(act(first, "promote")), 409, "is cancelled");
    assertThat(label("ner")).doesNotContain("test");
  }

  @Test
  void survivesARestart() throws Exception {
    String trained = train("officials");
    await(trained, "done");
    String interrupted = train("ner");
    String waiting = train("officials");
    await(interrupted, "running");
    server.close();
    serve();
    JsonNode failed = run(interrupted);
    assertThat(failed.get("state").asText()).isEqualTo("failed");
    assertThat(failed.get("error").asText()).contains("start it again");
    assertThat(bench.runs.resolve(interrupted)).isDirectoryNotContaining("glob:**/models");
    await(waiting, "done");
    assertThat(server.send(act(trained, "promote")).statusCode()).isEqualTo(200);
  }

  /** As when the machine lost power: the file says that it runs, half a model lies there. */
  @Test
  void reportsWhatDiedUnderWay() throws Exception {
    String id = train("officials");
    await(id, "done");
    server.close();
    bench.close();
    Path file = bench.runs.resolve(id).resolve("run.json");
    Files.writeString(file, Files.readString(file).replace(": \"done\"", ": \"running\""));
    Path ner = bench.models.stage("ner");
    Files.move(ner, ner.resolveSibling(".ner-draft-1234-old"));
    serve();
    assertThat(run(id).get("state").asText()).isEqualTo("failed");
    assertThat(run(id).get("error").asText()).contains("the service ended during the training");
    assertThat(bench.runs.resolve(id)).isDirectoryNotContaining("glob:**/models");
    assertThat(bench.modelFolders()).isEqualTo(FOLDERS);
  }

  @Test
  void keepsTheOldModelsWhenTheNewCannotBeLoaded() throws Exception {
    String before = label("officials");
    String id = train("officials");
    await(id, "done");
    Path broken = bench.runs.resolve(id).resolve("models/officials/chair.model");
    Files.writeString(broken, "no model");
    assertProblem(server.send(act(id, "promote")), 409, "the old ones stay");
    assertThat(label("officials")).isEqualTo(before);
    backend.reload();
    assertThat(label("officials")).isEqualTo(before);
    assertThat(bench.modelFolders()).isEqualTo(FOLDERS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"stage\": \"nre\"} | 400 | unknown stage 'nre'; known: blocks",
        "{\"stage\": \"ner\", \"engine\": \"svm\"} | 400 | unknown engine 'svm' for ner; known: ",
        "{\"stage\": \"all\", \"engine\": \"crf\"} | 400 | leave it out",
        "{\"stage\": 7} | 400 | no text",
        "{\"stages\": \"ner\"} | 400 | unknown field 'stages'",
        "{} | 400 | 'stage' is missing",
        "[] | 400 | send an object",
        "{\"stage\": | 400 | malformed JSON",
        "{\"stage\": \"pos\"} | 409 | vi_vtb-ud-train.conllu is missing",
      })
  void refusesWhatCannotBe(String body, int status, String detail) {
    assertProblem(order(body), status, detail);
    assertThat(json(server.get(RUNS)).get("runs")).isEmpty();
  }

  @Test
  void failsWithAReason() throws Exception {
    Path article;
    try (var files = Files.list(bench.corpus.resolve("articles/train"))) {
      article = files.sorted().findFirst().orElseThrow();
    }
    Files.writeString(
        article,
        Files.readString(article)
            .replaceFirst("<activity type=\"[a-z_]+\"", "<activity type=\"digital\""));
    JsonNode failed = await(train("officials"), "failed");
    assertThat(failed.get("error").asText())
        .contains("unknown activity 'digital'", "corpus/labels.json");
  }

  @Test
  void refusesWhoMayNot() {
    HttpRequest.Builder elsewhere =
        server
            .post(RUNS, "application/json", BodyPublishers.ofString("{\"stage\": \"ner\"}"))
            .header("Via", "1.1 proxy");
    assertProblem(server.send(elsewhere), 403, "--token-file");
    for (String action : List.of("cancel", "promote")) {
      assertProblem(
          server.send(act("20260101-000000-000", action).header("Via", "1.1 proxy")),
          403,
          "--token-file");
      assertProblem(
          server.send(act("20260101-000000-000", action)), 404, "there is no training run");
    }
    assertProblem(server.get(RUNS + "/..%2Fner"), 404, "there is no training run '../ner'");
  }
}
