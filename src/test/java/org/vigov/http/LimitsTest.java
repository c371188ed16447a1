package org.vigov.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigov.http.TestServer.SETTINGS;
import static org.vigov.http.TestServer.assertProblem;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigov.pipeline.AnnotationService;

@Timeout(60)
class LimitsTest {
  private static final int LIMIT = 5000;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void countsTheBytesOfTheBody(boolean chunked) {
    try (TestServer server = TestServer.with(SETTINGS.withMaxBody(LIMIT), new StubService())) {
      assertThat(server.send(sized(server, LIMIT, chunked)).statusCode()).isEqualTo(200);
      assertProblem(server.send(sized(server, LIMIT + 1, chunked)), 413, "larger than 5000 bytes");
      assertProblem(server.send(sized(server, 3 * LIMIT, chunked)), 413, "/v1/annotate/batch");
      assertThat(server.send(sized(server, LIMIT, chunked)).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void takesTwoMebibytesByDefault() {
    try (TestServer server = TestServer.with(SETTINGS, new StubService())) {
      assertProblem(server.send(sized(server, (2 << 20) + 1, true)), 413, "2097152 bytes");
    }
  }

  private static java.net.http.HttpRequest.Builder sized(
      TestServer server, int size, boolean chunked) {
    byte[] bytes = "a".repeat(size).getBytes(StandardCharsets.UTF_8);
    BodyPublisher body =
        chunked
            ? BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes))
            : BodyPublishers.ofByteArray(bytes);
    return server.post("/v1/annotate", "text/plain", body);
  }

  @Test
  void refusesWhatDoesNotFitIntoTheQueue() throws InterruptedException {
    Semaphore started = new Semaphore(0);
    CountDownLatch goOn = new CountDownLatch(1);
    StubService slow =
        new StubService(
            article -> {
              started.release();
              await(goOn);
            });
    try (TestServer server = TestServer.with(SETTINGS.withWork(1, 1), slow)) {
      CompletableFuture<HttpResponse<String>> working = inBackground(server);
      started.acquire();
      CompletableFuture<HttpResponse<String>> first = inBackground(server);
      CompletableFuture<HttpResponse<String>> second = inBackground(server);
      // One of the two waits for the worker, the other finds no place.
      CompletableFuture.anyOf(first, second).join();
      HttpResponse<String> refused = first.isDone() ? first.join() : second.join();
      assertProblem(refused, 429, "all 2 places for work are taken");
      assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
      HttpResponse<String> batch = server.batch("{\"text\":\"a\"}\n");
      assertProblem(batch, 429, "all 2 places");
      assertThat(server.get("/health/live").statusCode()).isEqualTo(200);

      goOn.countDown();
      assertThat(working.join().statusCode()).isEqualTo(200);
      CompletableFuture.allOf(first, second).join();
      assertThat(List.of(first.join().statusCode(), second.join().statusCode()))
          .containsExactlyInAnyOrder(200, 429);
      assertThat(server.annotate("text/plain", "a").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void answersManyAtOnceAsItAnswersOne() {
    try (TestServer server = TestServer.with(SETTINGS.withWork(3, 64), new StubService())) {
      List<CompletableFuture<HttpResponse<String>>> all =
          IntStream.range(0, 60).mapToObj(i -> inBackground(server)).toList();
      String alone = server.annotate("text/plain", "Trà Vinh").body();
      assertThat(all).allSatisfy(one -> assertThat(one.join().body()).isEqualTo(alone));
    }
  }

  @Test
  void givesUpOnWhatTakesTooLong() {
    CountDownLatch goOn = new CountDownLatch(1);
    HttpSettings hasty = SETTINGS.withWork(1, 0).withAnswerWithin(Duration.ofMillis(300));
    try (TestServer server = TestServer.with(hasty, new StubService(article -> await(goOn)))) {
      HttpResponse<String> late = server.annotate("text/plain", "a");
      assertProblem(late, 503, "not done within 0.3 s");
      assertThat(late.headers().firstValue("Retry-After")).isPresent();
      // The worker is still at it: its place is not given away.
      assertProblem(server.annotate("text/plain", "a"), 429, "all 1 places");
      goOn.countDown();
    }
  }

  @Test
  void saysWhenItIsReady() {
    AtomicReference<AnnotationService> service = new AtomicReference<>();
    try (TestServer server = new TestServer(SETTINGS, () -> Optional.ofNullable(service.get()))) {
      assertThat(server.get("/health/live").body()).isEqualTo("{\"status\":\"live\"}");
      for (String path : List.of("/health/ready", "/v1/models")) {
        assertProblem(server.get(path), 503, "the models are still loading");
      }
      assertThat(
              server
                  .send(server.request("/health/ready").method("HEAD", BodyPublishers.noBody()))
                  .statusCode())
          .isEqualTo(503);
      HttpResponse<String> early = server.annotate("text/plain", "a");
      assertProblem(early, 503, "the models are still loading");
      assertThat(early.headers().firstValue("Retry-After")).hasValue("2");
      assertProblem(server.batch("{}\n"), 503, "the models are still loading");

      service.set(new StubService());
      assertThat(server.get("/health/ready").body()).isEqualTo("{\"status\":\"ready\"}");
      assertThat(server.annotate("text/plain", "a").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void finishesWhatRunsBeforeItStops() throws InterruptedException {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    StubService slow =
        new StubService(
            article -> {
              started.countDown();
              await(goOn);
            });
    TestServer server = TestServer.with(SETTINGS, slow);
    CompletableFuture<HttpResponse<String>> running = inBackground(server);
    started.await();
    CompletableFuture<Void> stopping = CompletableFuture.runAsync(server::close);
    Thread.sleep(200);
    assertThat(stopping).isNotDone();
    goOn.countDown();
    assertThat(running.join().statusCode()).isEqualTo(200);
    stopping.join();
  }

  @Test
  void stopsInTimeEvenWhenWhatRunsDoesNotEnd() throws InterruptedException {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    StubService stuck =
        new StubService(
            article -> {
              started.countDown();
              await(never);
            });
    Duration minute = Duration.ofMinutes(1);
    HttpSettings hasty =
        SETTINGS.withTimes(new HttpSettings.Times(minute, minute, Duration.ofMillis(300)));
    TestServer server = TestServer.with(hasty, stuck);
    CompletableFuture<HttpResponse<String>> running = inBackground(server);
    started.await();
    long start = System.nanoTime();
    server.close();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    assertThat(running.handle((answer, broken) -> true).join()).isTrue();
    never.countDown();
  }

  private static CompletableFuture<HttpResponse<String>> inBackground(TestServer server) {
    return server
        .client()
        .sendAsync(
            server.post("/v1/annotate", "text/plain", BodyPublishers.ofString("Trà Vinh")).build(),
            BodyHandlers.ofString());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
