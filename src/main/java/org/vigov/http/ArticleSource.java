package org.vigov.http;

import org.vigov.ingest.IngestException;
import org.vigov.model.Article;

/** Reads the body of a request into an article. Safe to share between threads. */
@FunctionalInterface
public interface ArticleSource {
  /**
   * Reads one article.
   *
   * @param body as it came, undecoded
   * @param mediaType {@code application/json}, {@code text/plain} or {@code text/html}, without
   *     parameters
   * @param id of the article, when the body brings none
   * @throws IngestException when the body is no article
   */
  Article read(byte[] body, String mediaType, String id);
}
