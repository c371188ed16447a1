package org.vigov.batch;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.vigov.ingest.IngestException;
import org.vigov.model.Article;
import org.vigov.pipeline.Annotator;
import org.vigov.pipeline.Vigov;
import org.vigov.write.AnnotationWriter;

/**
 * Annotates many articles with several workers. Results come in the order of the articles, whatever
 * the number of workers; only a few articles are in memory at a time.
 */
public final class BatchRunner {
  private static final int AHEAD_PER_WORKER = 4;

  private final Vigov vigov;
  private final AnnotationWriter writer;
  private final int workers;

  public BatchRunner(Vigov vigov, AnnotationWriter writer, int workers) {
    if (workers < 1) {
      throw new IllegalArgumentException("workers: " + workers + "; wanted 1 or more");
    }
    this.vigov = vigov;
    this.writer = writer;
    this.workers = workers;
  }

  /**
   * What became of one article.
   *
   * @param output in the output format; empty when it failed
   * @param failure what is wrong with it; empty when it did not fail
   */
  public record Result(String name, String id, String output, String failure) {
    public boolean failed() {
      return !failure.isEmpty();
    }
  }

  /** Takes the results one by one. */
  @FunctionalInterface
  public interface Sink {
    void accept(Result result) throws IOException;
  }

  /**
   * Annotates all articles; a bad one is reported and the rest go on.
   *
   * @throws IOException when the sink fails; then no more are begun
   */
  public void run(Stream<BatchItem> items, Sink sink) throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(workers);
    Iterator<BatchItem> iterator = items.iterator();
    try {
      InOrder.run(
          wait -> iterator.hasNext() ? Optional.of(iterator.next()) : Optional.empty(),
          item -> pool.submit(() -> annotate(item)),
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

  private Result annotate(BatchItem item) {
    if (!item.failure().isEmpty()) {
      return new Result(item.name(), item.id(), "", item.failure());
    }
    try {
      Article article = vigov.reader().read(item.bytes(), item.format(), item.id());
      String output = writer.write(vigov.service().annotate(article, Annotator.all()));
      return new Result(item.name(), article.id(), output, "");
    } catch (IngestException e) {
      return new Result(item.name(), item.id(), "", e.getMessage());
    }
  }
}
