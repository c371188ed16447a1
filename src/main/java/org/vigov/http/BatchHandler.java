package org.vigov.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.vigov.batch.BatchItem;
import org.vigov.batch.BatchRunner;
import org.vigov.pipeline.Vigov;
import org.vigov.write.OutputFormat;

/**
 * {@code POST /v1/annotate/batch}: NDJSON in and out, an article a line, in order, as it goes; a
 * bad line gives an error in its place.
 */
final class BatchHandler implements Handler {
  private static final String NDJSON = "application/x-ndjson";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Supplier<Optional<Vigov>> service;
  private final int maxLine;
  private final Semaphore places;

  BatchHandler(Supplier<Optional<Vigov>> service, HttpSettings settings, Semaphore places) {
    this.service = service;
    this.maxLine = settings.maxBody();
    this.places = places;
  }

  @Override
  public void handle(Context ctx) throws IOException {
    String type = Optional.ofNullable(ctx.contentType()).orElse("");
    if (!type.startsWith(NDJSON)) {
      throw new ProblemException(415, "Content-Type is '" + type + "'; send " + NDJSON);
    }
    Negotiation.requireUtf8(type);
    Vigov vigov = AnnotateHandler.ready(service);
    try (Place place = Place.take(places);
        NdjsonLines lines = new NdjsonLines(ctx.req().getInputStream(), maxLine)) {
      ctx.contentType(NDJSON);
      OutputStream out = ctx.outputStream();
      Stream<BatchItem> items =
          Stream.iterate(lines.next(), Optional::isPresent, line -> lines.next())
              .map(Optional::get);
      new BatchRunner(vigov, OutputFormat.JSON.writer(), 1)
          .run(
              items,
              result -> {
                String line = result.failed() ? error(result) : result.output();
                out.write(line.getBytes(StandardCharsets.UTF_8));
                out.flush();
              });
    }
  }

  private static String error(BatchRunner.Result result) throws IOException {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("line", Integer.parseInt(result.name()));
    error.put("id", result.id());
    error.put("error", result.failure());
    return JSON.writeValueAsString(error) + "\n";
  }
}
