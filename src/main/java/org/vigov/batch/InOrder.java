package org.vigov.batch;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * Keeps workers busy with items and takes their results in the order of the items. At most a window
 * of items is in work, so memory is constant, and a taker that is slow slows the source down.
 */
public final class InOrder {
  private InOrder() {}

  /** Where the items come from. */
  @FunctionalInterface
  public interface Source<T> {
    /**
     * The next item.
     *
     * @param wait whether to wait for one; a source that never makes wait need not look
     * @return empty at the end, and when there is none yet and {@code wait} is false
     */
    Optional<T> next(boolean wait) throws IOException, InterruptedException;
  }

  /** Begins the work on an item. */
  @FunctionalInterface
  public interface Work<T, R> {
    Future<R> begin(T item) throws InterruptedException;
  }

  /** Takes an item with what became of it. */
  @FunctionalInterface
  public interface Taker<T, R> {
    void take(T item, Future<R> result)
        throws IOException, InterruptedException, ExecutionException;
  }

  private record Pending<T, R>(T item, Future<R> result) {}

  /**
   * Has all items worked on. It waits for an item only when no result is left to be taken.
   *
   * @param window how many items to have in work at a time
   * @throws ExecutionException that the taker let through
   */
  public static <T, R> void run(Source<T> source, Work<T, R> work, Taker<T, R> taker, int window)
      throws IOException, InterruptedException, ExecutionException {
    Queue<Pending<T, R>> pending = new ArrayDeque<>();
    try {
      fill(pending, source, work, window);
      while (!pending.isEmpty()) {
        Pending<T, R> first = pending.remove();
        taker.take(first.item(), first.result());
        fill(pending, source, work, window);
      }
    } finally {
      pending.forEach(left -> left.result().cancel(false));
    }
  }

  private static <T, R> void fill(
      Queue<Pending<T, R>> pending, Source<T> source, Work<T, R> work, int window)
      throws IOException, InterruptedException {
    while (pending.size() < window) {
      Optional<T> item = source.next(pending.isEmpty());
      if (item.isEmpty()) {
        return;
      }
      pending.add(new Pending<>(item.get(), work.begin(item.get())));
    }
  }
}
