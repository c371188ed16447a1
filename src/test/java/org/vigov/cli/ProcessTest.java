package org.vigov.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.vigov.Fixtures;

/** The program as a process of its own: told to stop, and killed. */
@Timeout(240)
class ProcessTest {
  @TempDir private Path folder;

  private static Process vigov(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dvigov.home=" + Fixtures.project("").toAbsolutePath());
    // Not the quiet one of the tests.
    command.add("-Dlogback.configurationFile=logback.xml");
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.vigov.cli.Main"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).start();
  }

  @Test
  void finishesWhatIsUnderWayWhenToldToStop() throws Exception {
    Process process = vigov("serve", "--port", "0", "--log-format", "json", "--stop-seconds", "60");
    HttpClient client = HttpClient.newHttpClient();
    List<String> log = new CopyOnWriteArrayList<>();
    // A pipe that nobody empties would hold up the service.
    Thread drain = new Thread(() -> process.errorReader().lines().forEach(log::add));
    drain.start();
    while (log.stream().noneMatch(line -> line.contains("listening on "))) {
      assertThat(process.isAlive()).isTrue();
      Thread.sleep(50);
    }
    String line = log.stream().filter(l -> l.contains("listening on ")).findFirst().orElseThrow();
    assertThat(line).startsWith("{");
    URI base = URI.create(line.replace("\\/", "/").replaceAll(".*(http://[0-9.:]+/).*", "$1"));
    while (status(client, base.resolve("health/ready")) != 200) {
      Thread.sleep(100);
    }
    String text = "Sáng 12/7, Sở KH&CN tỉnh Hà Nam kiểm tra 24 quầy hàng.\n".repeat(1500);
    CompletableFuture<HttpResponse<String>> running =
        client.sendAsync(
            HttpRequest.newBuilder(base.resolve("v1/annotate"))
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString(text))
                .build(),
            BodyHandlers.ofString());
    while (!metrics(client, base).contains("vigov_queue_working 1.0")) {
      assertThat(running).isNotDone();
      Thread.sleep(20);
    }
    process.toHandle().destroy();
    HttpResponse<String> answer = running.get(120, TimeUnit.SECONDS);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).endsWith("}\n");
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    drain.join();
    assertThat(log).anyMatch(l -> l.contains("access") && l.contains("annotate"));
    assertThat(log.get(log.size() - 1)).contains("stopped");
  }

  private static int status(HttpClient client, URI address) throws Exception {
    try {
      HttpRequest request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(20)).build();
      return client.send(request, BodyHandlers.discarding()).statusCode();
    } catch (ConnectException e) {
      return 0;
    }
  }

  private static String metrics(HttpClient client, URI base) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(base.resolve("metrics")).build();
    return client.send(request, BodyHandlers.ofString()).body();
  }

  @Test
  void aKilledBatchGoesOnWhereItWas() throws Exception {
    Path input =
        Files.write(
            folder.resolve("in.jsonl"),
            IntStream.range(0, 400)
                .mapToObj(
                    i ->
                        "{\"id\":\"bài "
                            + i
                            + "\",\"text\":\"Sở KH&CN tỉnh Hà Nam đã kiểm tra "
                            + i
                            + " quầy hàng.\"}")
                .toList());
    Path out = folder.resolve("out");
    Process process = vigov("batch", input.toString(), "--out", out.toString());
    Path journal = out.resolve("journal.tsv");
    while (!Files.exists(journal) || Files.readAllLines(journal).size() < 20) {
      assertThat(process.isAlive()).as("it ended before it could be killed").isTrue();
      Thread.sleep(5);
    }
    process.destroyForcibly().waitFor();
    assertThat(out.resolve("annotations.jsonl")).doesNotExist();

    run("batch", input.toString(), "--out", out.toString(), "--resume", "--workers", "3");
    Path whole = folder.resolve("whole");
    run("batch", input.toString(), "--out", whole.toString(), "--workers", "1");
    assertThat(Files.readAllBytes(out.resolve("annotations.jsonl")))
        .isEqualTo(Files.readAllBytes(whole.resolve("annotations.jsonl")));
  }

  private static void run(String... arguments) {
    StringWriter err = new StringWriter();
    PrintWriter out = new PrintWriter(new StringWriter());
    assertThat(Main.run(out, new PrintWriter(err, true), arguments)).as(err.toString()).isZero();
  }
}
