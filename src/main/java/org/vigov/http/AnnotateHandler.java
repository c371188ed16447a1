package org.vigov.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.vigov.ingest.InputFormat;
import org.vigov.model.Article;
import org.vigov.pipeline.Annotator;
import org.vigov.pipeline.Vigov;
import org.vigov.write.OutputFormat;

/** {@code POST /v1/annotate}: one article in, its annotation out. */
final class AnnotateHandler implements Handler {
  private static final String ANNOTATORS = "annotators";
  private static final String EXPLAIN = "explain";
  private static final String DEFAULT_ID = "article";

  private final Supplier<Optional<Vigov>> service;
  private final int maxBody;
  private final Semaphore places;

  AnnotateHandler(Supplier<Optional<Vigov>> service, HttpSettings settings, Semaphore places) {
    this.service = service;
    this.maxBody = settings.maxBody();
    this.places = places;
  }

  @Override
  public void handle(Context ctx) throws IOException {
    Set<Annotator> annotators = annotators(ctx.queryParamMap());
    InputFormat input = Negotiation.input(ctx);
    OutputFormat output = Negotiation.output(ctx);
    Vigov vigov = ready(service);
    byte[] body = Body.read(ctx, maxBody);
    try (Place place = Place.take(places)) {
      Article article = vigov.reader().read(body, input, DEFAULT_ID);
      String annotation = output.writer().write(vigov.service().annotate(article, annotators));
      ctx.contentType(output.mediaType() + ";charset=utf-8").result(annotation);
    }
  }

  static Vigov ready(Supplier<Optional<Vigov>> service) {
    return service
        .get()
        .orElseThrow(
            () ->
                new ProblemException(
                    503,
                    "the models are still loading; try again soon",
                    Map.of("Retry-After", "2")));
  }

  private static Set<Annotator> annotators(Map<String, List<String>> parameters) {
    for (String name : parameters.keySet()) {
      if (!name.equals(ANNOTATORS) && !name.equals(EXPLAIN)) {
        throw new ProblemException(
            400, "unknown parameter '" + name + "'; known: " + ANNOTATORS + ", " + EXPLAIN);
      }
    }
    if (parameters.getOrDefault(EXPLAIN, List.of()).contains("true")) {
      throw new ProblemException(400, "this version cannot explain; leave out 'explain'");
    }
    try {
      return Annotator.parse(String.join(",", parameters.getOrDefault(ANNOTATORS, List.of())));
    } catch (IllegalArgumentException e) {
      throw new ProblemException(400, e.getMessage());
    }
  }
}
