package org.vigov.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.vigov.pipeline.Annotator;
import org.vigov.write.OutputFormat;

/** {@code POST /v1/annotate}: one article in, its annotation out. */
final class AnnotateHandler implements Handler {
  private static final List<String> INPUTS = List.of("application/json", "text/plain", "text/html");
  private static final List<OutputFormat> OUTPUTS =
      List.of(OutputFormat.JSON, OutputFormat.XML, OutputFormat.CONLLU);

  private final ArticleSource source;
  private final Readiness readiness;
  private final WorkQueue work;
  private final int maxBody;

  AnnotateHandler(ArticleSource source, Readiness readiness, WorkQueue work, int maxBody) {
    this.source = source;
    this.readiness = readiness;
    this.work = work;
    this.maxBody = maxBody;
  }

  @Override
  public void handle(Context ctx) throws Exception {
    Set<Annotator> annotators = Query.annotators(ctx);
    String input = Negotiation.input(ctx, INPUTS);
    OutputFormat output = output(ctx);
    ArticleAnnotator annotator =
        new ArticleAnnotator(source, readiness.require(), annotators, output.writer());
    byte[] body = Body.read(ctx, maxBody);
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

  private String await(java.util.concurrent.CompletableFuture<String> job) throws Exception {
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
