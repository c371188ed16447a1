package org.vigov.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One batch: keeps all workers busy with its lines and writes the answers in their order. */
final class BatchRun {
  private static final Logger LOG = LoggerFactory.getLogger(BatchRun.class);

  private final ArticleAnnotator annotator;
  private final WorkQueue work;
  private final int window;
  private final String requestId;

  private record Pending(Line line, CompletableFuture<String> answer) {}

  /**
   * @param window how many lines to have in work at a time
   */
  BatchRun(ArticleAnnotator annotator, WorkQueue work, int window, String requestId) {
    this.annotator = annotator;
    this.work = work;
    this.window = window;
    this.requestId = requestId;
  }

  /**
   * Answers all lines.
   *
   * @throws IOException when the caller no longer listens
   */
  void run(ReadAhead lines, OutputStream out) throws IOException, InterruptedException {
    Queue<Pending> pending = new ArrayDeque<>();
    try {
      while (fill(pending, lines)) {
        String answer = answer(pending.remove());
        out.write(answer.getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    } finally {
      pending.forEach(left -> left.answer().cancel(false));
    }
  }

  /** Waits for a line only when there is none to answer; whether there is one now. */
  private boolean fill(Queue<Pending> pending, ReadAhead lines) throws InterruptedException {
    Optional<Line> line = pending.isEmpty() ? lines.take() : lines.poll();
    while (line.isPresent()) {
      pending.add(submit(line.get()));
      line = pending.size() < window ? lines.poll() : Optional.empty();
    }
    return !pending.isEmpty();
  }

  private Pending submit(Line line) throws InterruptedException {
    if (line.fault().isPresent()) {
      return new Pending(line, CompletableFuture.completedFuture(""));
    }
    return new Pending(line, work.put(() -> annotator.annotate(line.bytes(), "application/json")));
  }

  private String answer(Pending pending) throws InterruptedException {
    Line line = pending.line();
    if (line.fault().isPresent()) {
      return BatchError.of(line, line.fault().get());
    }
    try {
      return work.await(pending.answer());
    } catch (ProblemException e) {
      return BatchError.of(line, e.getMessage());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ArticleException article) {
        return BatchError.of(line, article.getMessage());
      }
      LOG.error("request {} failed on line {}", requestId, line.number(), e.getCause());
      return BatchError.of(line, "the service failed; its log says why under id " + requestId);
    }
  }
}
