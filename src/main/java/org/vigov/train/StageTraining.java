package org.vigov.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.vigov.evaluate.Evaluator;
import org.vigov.learn.SequenceTrainer.Progress;
import org.vigov.model.Analysis;
import org.vigov.model.Annotation;

/** How one stage is trained by one engine, and scored alone: what comes before it is gold. */
interface StageTraining {
  /** The engine's name, for the card. */
  String engine();

  /** SPDX expression of the model. */
  default String licence() {
    return "GPL-3.0-or-later";
  }

  /**
   * Checks what can be checked before the data is read.
   *
   * @throws IOException when something is missing, saying what
   */
  void check(Path folder) throws IOException;

  /** The files of a model that the engine brings instead of learning one. */
  default Optional<Path> brought(Path folder) {
    return Optional.empty();
  }

  /**
   * Reads the data and writes the model.
   *
   * @param folder exists and is empty
   */
  Report train(Path folder, Progress progress) throws IOException;

  /** Scores of the model on the development data; empty when there is none. */
  Map<String, Double> score(Path folder) throws IOException;

  /**
   * What a training says of itself.
   *
   * @param data origins by name
   * @param sources files and folders
   */
  record Report(Map<String, String> data, List<Path> sources, Map<String, String> settings) {}

  /** F1 of a task over the articles of the development split; empty when there is none. */
  static Map<String, Double> f1(TrainingData data, String task, UnaryOperator<Annotation> predictor)
      throws IOException {
    if (!Files.isDirectory(data.articles(TrainingData.DEV))) {
      return Map.of();
    }
    Evaluator evaluator = new Evaluator();
    for (Annotation gold : data.read(TrainingData.DEV)) {
      evaluator.add(gold, predictor.apply(gold));
    }
    return Map.of("dev F1, " + task, rounded(evaluator.scores().of(task).f1()));
  }

  static Analysis analysis(Annotation gold) {
    return new Analysis(gold.article(), gold.sentences(), gold.entities());
  }

  static double rounded(double score) {
    return Math.round(score * 10000) / 10000.0;
  }
}
