package org.vigov.http;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A fixed number of workers and of places to wait for one. */
final class WorkQueue implements AutoCloseable {
  private static final Duration RETRY = Duration.ofSeconds(1);

  private final int size;
  private final Duration patience;
  private final Semaphore places;
  private final ThreadPoolExecutor workers;

  WorkQueue(HttpSettings settings) {
    this.size = settings.workers() + settings.queue();
    this.patience = settings.times().answer();
    this.places = new Semaphore(size, true);
    // No more jobs come in than there are places, so the queue need have no end of its own.
    this.workers =
        new ThreadPoolExecutor(
            settings.workers(),
            settings.workers(),
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Threads.named("vigov-worker"));
  }

  /**
   * Has a job done.
   *
   * @throws ProblemException 429 when there is no place for it
   */
  <T> CompletableFuture<T> offer(Callable<T> job) {
    if (!places.tryAcquire()) {
      throw full();
    }
    return submit(job);
  }

  /** Has a job done as soon as there is a place for it. */
  <T> CompletableFuture<T> put(Callable<T> job) throws InterruptedException {
    places.acquire();
    return submit(job);
  }

  /**
   * @throws ProblemException 429 when a job would be refused now
   */
  void requirePlace() {
    if (places.availablePermits() == 0) {
      throw full();
    }
  }

  /** Places for jobs, working and waiting. */
  int size() {
    return size;
  }

  /** Jobs that workers are at. */
  int working() {
    return workers.getActiveCount();
  }

  /** Jobs that wait for a worker. */
  int waiting() {
    return workers.getQueue().size();
  }

  private ProblemException full() {
    return ProblemException.retry(
        429, "all " + size + " places for work are taken; try again soon", RETRY);
  }

  private <T> CompletableFuture<T> submit(Callable<T> job) {
    CompletableFuture<T> result = new CompletableFuture<>();
    workers.execute(
        () -> {
          try {
            // Given up while it waited: its place is free at last.
            if (!result.isDone()) {
              result.complete(job.call());
            }
          } catch (Throwable e) {
            result.completeExceptionally(e);
          } finally {
            places.release();
          }
        });
    return result;
  }

  /**
   * Waits for the result of a job.
   *
   * @throws ProblemException 503 when it takes too long
   * @throws ExecutionException with what the job threw
   */
  <T> T await(Future<T> job) throws ExecutionException, InterruptedException {
    try {
      return job.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      job.cancel(false);
      throw ProblemException.retry(
          503,
          "the article was not done within "
              + patience.toMillis() / 1000.0
              + " s; try again later, or send it in parts",
          RETRY);
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
