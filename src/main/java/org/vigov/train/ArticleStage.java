package org.vigov.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A stage that learns from the annotated articles. */
interface ArticleStage extends StageTraining {
  TrainingData data();

  @Override
  default List<Path> sources() {
    return List.of(data().articles(TrainingData.TRAIN));
  }

  @Override
  default Map<String, Path> tests() {
    return Map.of(TrainingData.DEV, data().articles(TrainingData.DEV));
  }

  @Override
  default void check(Path folder) throws IOException {
    TrainingData.require(data().articles(TrainingData.TRAIN));
  }

  /** The report of a training with some settings. */
  static Report report(Map<String, String> settings) {
    return new Report(
        Map.of("articles", "the project's annotated articles (GPL-3.0-or-later)"), settings);
  }
}
