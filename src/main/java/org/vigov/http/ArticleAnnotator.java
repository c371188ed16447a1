package org.vigov.http;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.vigov.model.Article;
import org.vigov.pipeline.AnnotationService;
import org.vigov.pipeline.Annotator;
import org.vigov.write.AnnotationWriter;

/**
 * From the bytes of an article to its annotation in writing: what one call and a line of a batch
 * have in common.
 */
record ArticleAnnotator(
    ArticleSource source,
    AnnotationService service,
    Set<Annotator> annotators,
    AnnotationWriter writer) {
  private static final int ID_BYTES = 6;

  /**
   * @throws ArticleException when the bytes are no article
   */
  String annotate(byte[] body, String mediaType) {
    Article article = source.read(body, mediaType, idOf(body));
    return writer.write(service.annotate(article, annotators));
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
