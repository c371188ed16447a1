package org.vigov.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads the lines of a batch; of a line that is too long only the beginning is kept. */
final class LineReader {
  /** The fault of a line that never came, because the connection failed before it. */
  static final String BROKEN = "the batch broke off here; send the rest again";

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final int limit;
  private int number;

  LineReader(InputStream in, int limit) {
    this.in = new BufferedInputStream(in, BUFFER);
    this.limit = limit;
  }

  /** Lines read so far. */
  int number() {
    return number;
  }

  /** The next line that is not blank; empty at the end. */
  Optional<Line> next() throws IOException {
    for (int first = in.read(); first >= 0; first = in.read()) {
      number++;
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      long length = 0;
      boolean blank = true;
      for (int b = first; b >= 0 && b != '\n'; b = in.read()) {
        blank &= b <= ' ';
        if (length++ < limit) {
          line.write(b);
        }
      }
      if (!blank) {
        return Optional.of(new Line(number, line.toByteArray(), fault(length)));
      }
    }
    return Optional.empty();
  }

  private Optional<String> fault(long length) {
    return length <= limit
        ? Optional.empty()
        : Optional.of("the line has " + length + " bytes; at most " + limit + " are taken");
  }
}
