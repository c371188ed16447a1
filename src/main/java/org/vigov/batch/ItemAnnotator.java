package org.vigov.batch;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigov.ingest.IngestException;
import org.vigov.model.Annotation;
import org.vigov.model.Article;
import org.vigov.pipeline.Annotator;
import org.vigov.pipeline.Vigov;
import org.vigov.write.AnnotationWriter;

/** Reads and annotates one article of a batch. Immutable and safe to share between threads. */
public final class ItemAnnotator {
  private static final Logger LOG = LoggerFactory.getLogger(ItemAnnotator.class);

  private final Vigov vigov;
  private final SortedMap<String, AnnotationWriter> writers;

  /**
   * @param writers of the outputs, by their names
   */
  public ItemAnnotator(Vigov vigov, Map<String, AnnotationWriter> writers) {
    this.vigov = vigov;
    this.writers = new TreeMap<>(writers);
  }

  /** The outputs for one article, or why it failed; never throws for what an article may hold. */
  public BatchRunner.Result annotate(BatchItem item) {
    if (item.isFailed()) {
      return failed(item, item.failure());
    }
    try {
      Article article = vigov.reader().read(item.bytes(), item.format(), item.id());
      Annotation annotation = vigov.service().annotate(article, Annotator.all());
      Map<String, String> outputs = new TreeMap<>();
      writers.forEach((name, writer) -> outputs.put(name, writer.write(annotation)));
      return new BatchRunner.Result(item, article.id(), outputs, "");
    } catch (IngestException e) {
      return failed(item, e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      // A fault of the program that one article brings to light must not end the batch.
      LOG.error("{}: the annotation failed", item.name(), e);
      return failed(item, "the annotation failed: " + e);
    }
  }

  private static BatchRunner.Result failed(BatchItem item, String why) {
    return new BatchRunner.Result(item, item.id(), Map.of(), why);
  }
}
