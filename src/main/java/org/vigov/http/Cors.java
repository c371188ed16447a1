package org.vigov.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** Lets the pages of configured sites call the service from a browser; no others, none as usual. */
record Cors(List<String> origins) {
  /** Adds to an answer what the browser of a configured site looks for. */
  void mark(Context ctx) {
    if (origins.isEmpty()) {
      return;
    }
    ctx.header("Vary", "Origin");
    Optional.ofNullable(ctx.header("Origin"))
        .filter(origins::contains)
        .ifPresent(
            origin -> {
              ctx.header("Access-Control-Allow-Origin", origin);
              ctx.header(
                  "Access-Control-Expose-Headers", "X-Request-Id, Retry-After, Location, ETag");
            });
  }

  /** Answers the question a browser asks before a call; {@code methods} are those of the path. */
  void preflight(Context ctx, String methods) {
    boolean known = Optional.ofNullable(ctx.header("Origin")).filter(origins::contains).isPresent();
    if (!known) {
      throw ProblemException.of(403, "this origin is not configured; see --cors-origin");
    }
    ctx.header("Access-Control-Allow-Methods", methods);
    ctx.header(
        "Access-Control-Allow-Headers",
        "Content-Type, Accept, Authorization, If-Match, If-None-Match");
    ctx.header("Access-Control-Max-Age", "600");
    ctx.status(204);
  }
}
