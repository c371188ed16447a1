package org.vigov.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigov.batch.InOrder;
import org.vigov.batch.Line;
import org.vigov.ingest.IngestException;

/** One batch: has its lines annotated and writes the answers in their order. */
final class BatchRun {
  private static final Logger LOG = LoggerFactory.getLogger(BatchRun.class);

  private final ArticleAnnotator annotator;
  private final WorkQueue work;
  private final int window;
  private final String requestId;

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
    try {
      InOrder.run(
          wait -> wait ? lines.take() : lines.poll(),
          this::submit,
          (line, answer) -> {
            out.write(answer(line, answer).getBytes(StandardCharsets.UTF_8));
            out.flush();
          },
          window);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a failed line was not answered as such", e);
    }
  }

  private Future<String> submit(Line line) throws InterruptedException {
    return line.fault().isPresent()
        ? CompletableFuture.completedFuture("")
        : work.put(() -> annotator.annotate(line.bytes(), "application/json"));
  }

  private String answer(Line line, Future<String> answer) throws InterruptedException {
    if (line.fault().isPresent()) {
      return BatchError.of(line, line.fault().get());
    }
    try {
      return work.await(answer);
    } catch (ProblemException e) {
      return BatchError.of(line, e.getMessage());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IngestException article) {
        return BatchError.of(line, article.getMessage());
      }
      LOG.error("request {} failed on line {}", requestId, line.number(), e.getCause());
      return BatchError.of(line, "the service failed; its log says why under id " + requestId);
    }
  }
}
