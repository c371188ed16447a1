package org.vigov.http;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.TimeoutException;

/** Reads bodies with a limit on the bytes that really come, whatever the headers say. */
final class Body {
  /** So many times the limit is read and dropped, so that the sender gets to read the answer. */
  private static final int DRAIN = 4;

  private Body() {}

  /**
   * The whole body.
   *
   * @throws ProblemException 413 over the limit, 408 when it does not come in time
   */
  static byte[] read(Context ctx, int limit, Duration patience) throws IOException {
    InputStream in = ctx.req().getInputStream();
    long end = System.nanoTime() + patience.toNanos();
    if (ctx.req().getContentLengthLong() > limit) {
      if (ctx.header("Expect") == null) {
        drain(in, limit, end);
      }
      throw tooLarge(limit);
    }
    try {
      return read(in, limit, end);
    } catch (IOException e) {
      if (e.getCause() instanceof TimeoutException) {
        throw ProblemException.of(408, "the body did not arrive in time; send it again", e);
      }
      throw e;
    }
  }

  private static byte[] read(InputStream in, int limit, long end) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    byte[] chunk = new byte[1 << 14];
    for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
      if (body.size() + n > limit) {
        drain(in, limit, end);
        throw tooLarge(limit);
      }
      if (System.nanoTime() - end > 0) {
        throw ProblemException.of(408, "the body took too long to arrive; send it faster");
      }
      body.write(chunk, 0, n);
    }
    return body.toByteArray();
  }

  private static void drain(InputStream in, int limit, long end) throws IOException {
    byte[] chunk = new byte[1 << 14];
    long left = (long) DRAIN * limit;
    while (left > 0 && System.nanoTime() - end < 0) {
      int n = in.read(chunk);
      if (n < 0) {
        return;
      }
      left -= n;
    }
  }

  private static ProblemException tooLarge(int limit) {
    return ProblemException.of(
        413,
        "the body is larger than "
            + limit
            + " bytes; send one article at a time, or many to /v1/annotate/batch");
  }
}
