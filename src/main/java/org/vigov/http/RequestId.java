package org.vigov.http;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;

/** The id of a request: in a header of its answer, in errors and in the log. */
final class RequestId {
  static final String HEADER = "X-Request-Id";

  private RequestId() {}

  static String create() {
    return UUID.randomUUID().toString();
  }

  static void assign(Context ctx) {
    ctx.header(HEADER, create());
  }

  /** The id that was assigned; a new one where a request failed before. */
  static String of(HttpServletResponse response) {
    return Optional.ofNullable(response.getHeader(HEADER))
        .orElseGet(
            () -> {
              String id = create();
              response.setHeader(HEADER, id);
              return id;
            });
  }
}
