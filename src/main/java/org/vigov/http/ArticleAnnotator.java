package org.vigov.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Set;
import org.vigov.ingest.IngestException;
import org.vigov.model.Annotation;
import org.vigov.model.Article;
import org.vigov.pipeline.Annotator;
import org.vigov.write.AnnotationWriter;

/**
 * From the bytes of an article to its annotation in writing: what one call and a line of a batch
 * have in common.
 */
record ArticleAnnotator(
    Serving serving, Set<Annotator> annotators, AnnotationWriter writer, Metrics metrics) {
  private static final int ID_BYTES = 6;

  /**
   * @throws IngestException when the bytes are no article
   */
  String annotate(byte[] body, String mediaType) {
    try {
      long start = System.nanoTime();
      Article article = serving.source().read(body, mediaType, idOf(body));
      Annotation annotation = serving.service().annotate(article, annotators);
      String written = writer.write(annotation);
      metrics.annotated(annotation, Duration.ofNanos(System.nanoTime() - start));
      return written;
    } catch (IngestException e) {
      metrics.failed("refused");
      throw e;
    } catch (RuntimeException | Error e) {
      metrics.failed("failed");
      throw e;
    }
  }

  /** An id for an article that brings none: the same bytes always get the same answer. */
  private static String idOf(byte[] body) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
      return "article-" + HexFormat.of().formatHex(hash, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
