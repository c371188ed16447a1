package org.vigov.http;

import java.io.IOException;
import java.util.Optional;
import org.vigov.corpus.ArticleStore;
import org.vigov.train.TrainingRuns;

/**
 * What models are made in and from.
 *
 * @param runs that train them; empty where there is no training
 * @param articles they learn from
 */
public record Workshop(Optional<TrainingRuns> runs, ArticleStore articles)
    implements AutoCloseable {
  @Override
  public void close() throws IOException {
    if (runs.isPresent()) {
      runs.get().close();
    }
  }
}
