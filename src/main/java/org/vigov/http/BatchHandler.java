package org.vigov.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.vigov.batch.LineReader;
import org.vigov.pipeline.Annotator;
import org.vigov.write.OutputFormat;

/**
 * {@code POST /v1/annotate/batch}: NDJSON in and out, a line for each article, in order, as it
 * goes; a bad line gives an error in its place. A batch has no limit, its lines have that of a
 * body.
 */
final class BatchHandler implements Handler, AutoCloseable {
  private static final String NDJSON = "application/x-ndjson";
  private static final Duration RETRY = Duration.ofSeconds(5);

  /** Bytes of input to keep for a batch that is sent faster than it is annotated. */
  private static final long READ_AHEAD = 32L << 20;

  private final Readiness readiness;
  private final WorkQueue work;
  private final HttpSettings settings;
  private final Metrics metrics;
  private final Semaphore batches;
  private final ExecutorService readers = Executors.newCachedThreadPool(Threads.named("vigov-in"));

  BatchHandler(Readiness readiness, WorkQueue work, HttpSettings settings, Metrics metrics) {
    this.readiness = readiness;
    this.work = work;
    this.settings = settings;
    this.metrics = metrics;
    this.batches = new Semaphore(settings.batches());
  }

  @Override
  public void handle(Context ctx) throws Exception {
    Set<Annotator> annotators = Query.annotators(ctx);
    Negotiation.input(ctx, List.of(NDJSON));
    Negotiation.output(ctx, List.of(NDJSON));
    ArticleAnnotator annotator =
        new ArticleAnnotator(readiness.require(), annotators, OutputFormat.JSON.writer(), metrics);
    work.requirePlace();
    if (!batches.tryAcquire()) {
      throw ProblemException.retry(
          429, settings.batches() + " batches are being annotated; try again soon", RETRY);
    }
    try {
      run(ctx, annotator);
    } finally {
      batches.release();
    }
  }

  private void run(Context ctx, ArticleAnnotator annotator) throws Exception {
    BatchRun run = new BatchRun(annotator, work, settings.workers(), RequestId.of(ctx.res()));
    ctx.res().setContentType(NDJSON);
    LineReader reader = new LineReader(ctx.req().getInputStream(), settings.maxBody());
    try (ReadAhead lines = new ReadAhead(reader, READ_AHEAD)) {
      lines.start(readers);
      run.run(lines, ctx.res().getOutputStream());
    }
  }

  /** Batches under way. */
  int running() {
    return settings.batches() - batches.availablePermits();
  }

  @Override
  public void close() {
    readers.shutdownNow();
  }
}
