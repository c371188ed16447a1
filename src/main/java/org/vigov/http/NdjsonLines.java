package org.vigov.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.vigov.batch.BatchItem;
import org.vigov.ingest.InputFormat;

/**
 * Reads lines of bytes. A line that is too long is not kept: it becomes an item that cannot be
 * read, so that its error comes in its place.
 */
final class NdjsonLines implements AutoCloseable {
  private final InputStream in;
  private final int limit;
  private int number;

  NdjsonLines(InputStream in, int limit) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.limit = limit;
  }

  /** The next line that is not blank; empty at the end. */
  Optional<BatchItem> next() {
    try {
      while (true) {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 12);
        int b = in.read();
        if (b < 0) {
          return Optional.empty();
        }
        number++;
        boolean blank = true;
        for (; b >= 0 && b != '\n'; b = in.read()) {
          blank &= b <= ' ';
          if (line.size() <= limit) {
            line.write(b);
          }
        }
        if (!blank) {
          return Optional.of(item(line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the batch broke off behind line " + number, e);
    }
  }

  private BatchItem item(ByteArrayOutputStream line) {
    String name = Integer.toString(number);
    byte[] bytes = line.toByteArray();
    if (bytes.length > limit) {
      return BatchItem.failed(name, "line-" + name, "the line is larger than " + limit + " bytes");
    }
    return new BatchItem(name, "line-" + name, InputFormat.JSON, bytes);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
