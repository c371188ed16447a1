package org.vigov.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Which articles of a batch are done, a line each, behind a line that says what the batch is. A
 * line is written behind the output it speaks of; one that a kill cut short does not count.
 */
final class Journal implements Closeable {
  /**
   * An article that is done.
   *
   * @param key of the article
   * @param size of the joined output behind it, in bytes; 0 where there is none
   * @param file of its own; empty where it has none
   */
  record Entry(String key, long size, String file) {}

  private final FileChannel channel;
  private final List<Entry> entries;

  private Journal(FileChannel channel, List<Entry> entries) {
    this.channel = channel;
    this.entries = entries;
  }

  /**
   * Opens the journal and keeps other batches out of it.
   *
   * @param head what the batch is: format, models, input
   * @param resume whether there may be one already
   * @throws IOException when there is one and may not be, when it is of another batch, or in use
   */
  static Journal open(Path file, String head, boolean resume) throws IOException {
    boolean exists = Files.exists(file) && Files.size(file) > 0;
    if (exists && !resume) {
      throw new IOException(
          file.getParent()
              + " holds the results of a batch; go on with --resume or name another folder");
    }
    List<Entry> entries = new ArrayList<>();
    long complete = exists ? read(file, head, entries) : 0;
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    Journal journal = new Journal(channel, entries);
    try {
      journal.lock(file);
      channel.truncate(complete).position(complete);
      if (complete == 0) {
        journal.append(head + "\n");
      }
      return journal;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private void lock(Path file) throws IOException {
    try {
      if (channel.tryLock() != null) {
        return;
      }
    } catch (OverlappingFileLockException e) {
      throw new IOException("another batch is at work in " + file.getParent(), e);
    }
    throw new IOException("another batch is at work in " + file.getParent());
  }

  /** Reads the lines that are complete; the bytes they take. */
  private static long read(Path file, String head, List<Entry> entries) throws IOException {
    String text = Files.readString(file);
    String complete = text.substring(0, text.lastIndexOf('\n') + 1);
    List<String> lines = complete.lines().toList();
    if (!lines.isEmpty() && !lines.get(0).equals(head)) {
      throw new IOException(
          file.getParent()
              + " holds the results of another batch: "
              + lines.get(0).replace('\t', ' ')
              + "; this one is "
              + head.replace('\t', ' '));
    }
    for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
      String[] cells = line.split("\t", -1);
      entries.add(new Entry(cells[0], Long.parseLong(cells[1]), cells[2]));
    }
    return complete.getBytes(StandardCharsets.UTF_8).length;
  }

  /** What was done before it was opened. */
  List<Entry> entries() {
    return entries;
  }

  void add(Entry entry) throws IOException {
    append(entry.key() + "\t" + entry.size() + "\t" + entry.file() + "\n");
  }

  /** A key as it stands in the journal, in which tabs and line ends part things. */
  static String escape(String key) {
    return key.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
  }

  private void append(String text) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  @Override
  public void close() throws IOException {
    channel.force(false);
    channel.close();
  }
}
