package org.vigov.batch;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.vigov.pipeline.Vigov;

/**
 * Annotates many articles with several workers. Results come in the order of the articles, whatever
 * the number of workers; only a few articles are in memory at a time.
 */
public final class BatchRunner {
  private static final int AHEAD_PER_WORKER = 4;

  private final ItemAnnotator annotator;
  private final int workers;

  public BatchRunner(Vigov vigov, BatchFormat format, int workers) {
    if (workers < 1) {
      throw new IllegalArgumentException("workers: " + workers + "; wanted 1 or more");
    }
    this.annotator = new ItemAnnotator(vigov, format.writers());
    this.workers = workers;
  }

  /**
   * What became of one article.
   *
   * @param id of the article, its own where it has one
   * @param outputs by the end of the file name; empty when it failed
   * @param failure what is wrong with it; empty when it did not fail
   */
  public record Result(BatchItem item, String id, Map<String, String> outputs, String failure) {
    public boolean failed() {
      return !failure.isEmpty();
    }

    /** The same, failed after all. */
    public Result withFailure(String why) {
      return new Result(item, id, Map.of(), why);
    }
  }

  /** Gives the articles one by one; empty at the end. */
  @FunctionalInterface
  public interface Items {
    Optional<BatchItem> next() throws IOException;
  }

  /** Takes the results one by one. */
  @FunctionalInterface
  public interface Sink {
    void accept(Result result) throws IOException;
  }

  /**
   * Annotates all articles; a bad one is reported and the rest go on.
   *
   * @throws IOException when the items or the sink fail; then no more are begun
   */
  public void run(Items items, Sink sink) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(workers);
    try {
      InOrder.run(
          wait -> items.next(),
          item -> pool.submit(() -> annotator.annotate(item)),
          (BatchItem item, Future<Result> result) -> sink.accept(result.get()),
          AHEAD_PER_WORKER * workers);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted before all articles were annotated", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a worker failed: " + e.getCause(), e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
