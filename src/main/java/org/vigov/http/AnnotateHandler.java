package org.vigov.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.vigov.pipeline.Annotator;
import org.vigov.write.OutputFormat;

/** {@code POST /v1/annotate}: one article in, its annotation out. */
final class AnnotateHandler implements Handler {
  private static final List<String> INPUTS = List.of("application/json", "text/plain", "text/html");
  private static final List<OutputFormat> OUTPUTS =
      List.of(OutputFormat.JSON, OutputFormat.XML, OutputFormat.CONLLU);

  /** Callers beyond those with a place whose bodies may be on the way. */
  private static final int ARRIVING = 32;

  private static final Duration RETRY = Duration.ofSeconds(1);

  private final Readiness readiness;
  private final WorkQueue work;
  private final HttpSettings settings;
  private final Metrics metrics;
  private final Semaphore callers;

  AnnotateHandler(Readiness readiness, WorkQueue work, HttpSettings settings, Metrics metrics) {
    this.readiness = readiness;
    this.work = work;
    this.settings = settings;
    this.metrics = metrics;
    this.callers = new Semaphore(settings.workers() + settings.queue() + ARRIVING);
  }

  /**
   * Callers who send slowly hold a thread each: more than so many are refused, so that some stay.
   */
  @Override
  public void handle(Context ctx) throws Exception {
    if (!callers.tryAcquire()) {
      throw ProblemException.retry(429, "too many bodies are on the way; try again soon", RETRY);
    }
    try {
      annotate(ctx);
    } finally {
      callers.release();
    }
  }

  private void annotate(Context ctx) throws Exception {
    Set<Annotator> annotators = Query.annotators(ctx);
    String input = Negotiation.input(ctx, INPUTS);
    OutputFormat output = output(ctx);
    ArticleAnnotator annotator =
        new ArticleAnnotator(readiness.require(), annotators, output.writer(), metrics);
    byte[] body = Body.read(ctx, settings.maxBody(), settings.times().body());
    String annotation = await(work.offer(() -> annotator.annotate(body, input)));
    ctx.contentType(withCharset(output)).result(annotation.getBytes(StandardCharsets.UTF_8));
  }

  private static OutputFormat output(Context ctx) {
    String type = Negotiation.output(ctx, OUTPUTS.stream().map(OutputFormat::mediaType).toList());
    return OUTPUTS.stream().filter(f -> f.mediaType().equals(type)).findFirst().orElseThrow();
  }

  /** JSON is UTF-8 by definition and has no such parameter. */
  private static String withCharset(OutputFormat output) {
    return output == OutputFormat.JSON ? output.mediaType() : output.mediaType() + ";charset=utf-8";
  }

  private String await(Future<String> job) throws Exception {
    try {
      return work.await(job);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Exception cause) {
        throw cause;
      }
      throw e;
    }
  }
}
