package org.vigov.cli;

import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigov.corpus.ArticleStore;
import org.vigov.http.Backend;
import org.vigov.http.Workshop;
import org.vigov.models.ModelFolder;
import org.vigov.train.ModelTrainer;
import org.vigov.train.TrainingData;
import org.vigov.train.TrainingRuns;

/**
 * Sets up what the service trains with. Loaded only when the format of the log has been chosen,
 * which its logger would fix.
 */
final class Workshops {
  private static final Logger LOG = LoggerFactory.getLogger(Workshops.class);

  private Workshops() {}

  static Workshop open(ServeOptions options, ModelFolder models, Backend backend) {
    return new Workshop(runs(options, models, backend), new ArticleStore(options.corpus()));
  }

  /** A service that cannot keep runs, on a read-only disk say, can still annotate. */
  private static Optional<TrainingRuns> runs(
      ServeOptions options, ModelFolder models, Backend backend) {
    try {
      return Optional.of(
          TrainingRuns.open(
              options.runs(models),
              new TrainingData(options.corpus(), options.treebank(), models),
              data -> new ModelTrainer(data, Version.current(), TrainCommand.today()),
              backend::reload));
    } catch (IOException e) {
      LOG.warn("no training over HTTP: {}; another folder can be named with --runs", e.toString());
      return Optional.empty();
    }
  }
}
