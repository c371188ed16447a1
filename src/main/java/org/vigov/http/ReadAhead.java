package org.vigov.http;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.vigov.batch.Line;
import org.vigov.batch.LineReader;

/**
 * Reads lines while earlier ones are being answered, as many as fit into its memory. A caller that
 * sends its whole batch before it reads any answer would otherwise wait for us, and we for it.
 */
final class ReadAhead implements AutoCloseable {
  private final LineReader reader;
  private final long capacity;
  private final Queue<Line> lines = new ArrayDeque<>();
  private final CompletableFuture<Void> done = new CompletableFuture<>();
  private long held;
  private boolean ended;
  private boolean closed;

  /**
   * @param capacity bytes to keep; one line is taken whatever its length
   */
  ReadAhead(LineReader reader, long capacity) {
    this.reader = reader;
    this.capacity = capacity;
  }

  void start(Executor executor) {
    executor.execute(this::readAll);
  }

  private void readAll() {
    try {
      Optional<Line> line = next();
      while (line.isPresent() && put(line.get())) {
        line = line.get().fault().filter(LineReader.BROKEN::equals).isPresent() ? end() : next();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      end();
      done.complete(null);
    }
  }

  /** The next line; where the input breaks off, a line with that fault: nothing ends silently. */
  private Optional<Line> next() {
    try {
      return reader.next();
    } catch (IOException | RuntimeException e) {
      return Optional.of(
          new Line(reader.number() + 1, new byte[0], Optional.of(LineReader.BROKEN)));
    }
  }

  private synchronized boolean put(Line line) throws InterruptedException {
    while (!closed && !lines.isEmpty() && held + line.bytes().length > capacity) {
      wait();
    }
    lines.add(line);
    held += line.bytes().length;
    notifyAll();
    return !closed;
  }

  private synchronized Optional<Line> end() {
    ended = true;
    notifyAll();
    return Optional.empty();
  }

  /** The next line, once it is there; empty at the end. */
  synchronized Optional<Line> take() throws InterruptedException {
    while (lines.isEmpty() && !ended) {
      wait();
    }
    return poll();
  }

  /** The next line if it is there already. */
  synchronized Optional<Line> poll() {
    Optional<Line> line = Optional.ofNullable(lines.poll());
    line.ifPresent(taken -> held -= taken.bytes().length);
    notifyAll();
    return line;
  }

  /** Stops the reading, and returns when nothing reads from the request any more. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    done.join();
  }
}
