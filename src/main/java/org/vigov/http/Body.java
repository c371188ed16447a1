package org.vigov.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;

/** Reads bodies with a limit on the bytes that come, whatever the headers say. */
final class Body {
  private Body() {}

  static byte[] read(Context ctx, int limit) throws IOException {
    try (InputStream in = ctx.req().getInputStream()) {
      byte[] bytes = in.readNBytes(limit);
      if (bytes.length == limit && in.read() >= 0) {
        throw tooLarge(limit);
      }
      return bytes;
    }
  }

  static ProblemException tooLarge(int limit) {
    return new ProblemException(
        413, "the body is larger than " + limit + " bytes; send articles one by one or as a batch");
  }
}
