package org.vigov.batch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads the lines of a batch; of a line that is too long only the beginning is kept. */
public final class LineReader implements Closeable {
  /** The fault of a line that never came, because the connection failed before it. */
  public static final String BROKEN = "the batch broke off here; send the rest again";

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final int limit;
  private int number;
  private long position;

  /**
   * @param limit most bytes of a line
   */
  public LineReader(InputStream in, int limit) {
    this.in = new BufferedInputStream(in, BUFFER);
    this.limit = limit;
  }

  /** Lines read so far. */
  public int number() {
    return number;
  }

  /** Bytes read so far. */
  public long position() {
    return position;
  }

  /** The next line that is not blank; empty at the end. */
  public Optional<Line> next() throws IOException {
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
      position += length + 1;
      if (!blank) {
        return Optional.of(new Line(number, line.toByteArray(), fault(length)));
      }
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private Optional<String> fault(long length) {
    return length <= limit
        ? Optional.empty()
        : Optional.of("the line has " + length + " bytes; at most " + limit + " are taken");
  }
}
