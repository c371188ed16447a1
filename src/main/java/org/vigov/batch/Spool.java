package org.vigov.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that grows by an article at a time. */
final class Spool implements Closeable {
  private final FileChannel channel;

  private Spool(FileChannel channel) {
    this.channel = channel;
  }

  static Spool open(Path file) throws IOException {
    return new Spool(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
  }

  long size() throws IOException {
    return channel.size();
  }

  /** Cuts off what lies behind; the next article goes there. */
  void truncate(long size) throws IOException {
    channel.truncate(size).position(size);
  }

  void append(String text) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  @Override
  public void close() throws IOException {
    if (channel.isOpen()) {
      channel.force(false);
      channel.close();
    }
  }
}
