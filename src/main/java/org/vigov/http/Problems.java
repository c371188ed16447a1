package org.vigov.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigov.ingest.IngestException;

/** Makes every error answer: problem details (RFC 9457), without a stack trace. */
final class Problems {
  static final String MEDIA_TYPE = "application/problem+json";
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<Integer, String> TITLES =
      Map.of(
          400, "Bad request",
          404, "Not found",
          405, "Method not allowed",
          406, "Not acceptable",
          413, "Content too large",
          415, "Unsupported media type",
          422, "Unprocessable content",
          500, "Internal server error",
          503, "Service unavailable");

  private Problems() {}

  static void register(JavalinConfig config) {
    config.routes.exception(
        ProblemException.class,
        (e, ctx) -> {
          e.headers().forEach(ctx::header);
          answer(ctx, e.status(), e.getMessage());
        });
    config.routes.exception(
        IngestException.class, (e, ctx) -> answer(ctx, status(e.kind()), e.getMessage()));
    config.routes.exception(HttpResponseException.class, (e, ctx) -> known(e, ctx));
    config.routes.exception(
        Exception.class,
        (e, ctx) -> {
          LOG.error("request {} failed", RequestId.of(ctx), e);
          answer(
              ctx, 500, "the service failed; the log has more under the id " + RequestId.of(ctx));
        });
  }

  private static int status(IngestException.Kind kind) {
    return kind == IngestException.Kind.NO_TEXT ? 422 : 400;
  }

  private static void known(HttpResponseException e, Context ctx) {
    switch (e.getStatus()) {
      case 404 -> answer(ctx, 404, "no such address: " + ctx.path());
      case 405 -> {
        String allowed = e.getDetails().getOrDefault("availableMethods", "");
        ctx.header("Allow", allowed);
        answer(ctx, 405, ctx.method() + " does not work on " + ctx.path() + "; try " + allowed);
      }
      default -> answer(ctx, e.getStatus(), String.valueOf(e.getMessage()));
    }
  }

  private static void answer(Context ctx, int status, String detail) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "about:blank");
    problem.put("title", TITLES.getOrDefault(status, "Error"));
    problem.put("status", status);
    problem.put("detail", detail);
    problem.put("instance", "urn:uuid:" + RequestId.of(ctx));
    try {
      ctx.status(status).contentType(MEDIA_TYPE).result(JSON.writeValueAsString(problem));
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new UncheckedIOException("strings and numbers are always JSON", e);
    }
  }
}
