package org.vigov.http;

import java.util.Optional;
import java.util.function.Supplier;
import org.vigov.http.ArticleException.Kind;
import org.vigov.ingest.IngestException;
import org.vigov.ingest.InputFormat;
import org.vigov.model.Article;
import org.vigov.pipeline.Vigov;

/**
 * Reads bodies with the reader of the pipeline.
 *
 * @param vigov empty while the models load; the server reads no body before
 */
public record VigovArticles(Supplier<Optional<Vigov>> vigov) implements ArticleSource {
  @Override
  public Article read(byte[] body, String mediaType, String id) {
    try {
      InputFormat format = InputFormat.ofMediaType(mediaType).orElseThrow();
      return vigov.get().orElseThrow().reader().read(body, format, id);
    } catch (IngestException e) {
      boolean empty = e.kind() == IngestException.Kind.NO_TEXT;
      throw new ArticleException(empty ? Kind.NO_TEXT : Kind.MALFORMED, e.getMessage(), e);
    }
  }
}
