package org.vigov.http;

import io.javalin.http.Context;
import java.util.UUID;

/** The id of a request: in the answer and in the log. */
final class RequestId {
  private static final String ATTRIBUTE = "vigov.request-id";

  private RequestId() {}

  static void assign(Context ctx) {
    String id = UUID.randomUUID().toString();
    ctx.attribute(ATTRIBUTE, id);
    ctx.header("X-Request-Id", id);
  }

  static String of(Context ctx) {
    String id = ctx.attribute(ATTRIBUTE);
    return id == null ? "none" : id;
  }
}
