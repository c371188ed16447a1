package org.vigov.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.vigov.evaluate.MeanDeviation;
import org.vigov.evaluate.UnitScore;
import org.vigov.models.Stage;

/**
 * A small search over the settings of a training, one setting after the other: each of its values
 * is tried with the best of the others so far, and the one that scores highest in cross-validation
 * on the training split stays. The development split is not looked at.
 */
final class Tuning {
  private static final int FOLDS = 3;

  private final Stage stage;
  private final String engine;
  private final Path work;
  private final Consumer<String> log;
  private final List<TrainingData> folds = new ArrayList<>();
  private final Map<Map<String, String>, MeanDeviation> tried = new LinkedHashMap<>();

  /**
   * @param work an empty folder for the folds and their models
   * @param log is told each trial with its score
   */
  Tuning(Stage stage, String engine, Path work, Consumer<String> log) {
    this.stage = stage;
    this.engine = engine;
    this.work = work;
    this.log = log;
  }

  /**
   * What the search found.
   *
   * @param settings those to train with
   * @param trials settings and scores, for the model card
   */
  record Result(Map<String, String> settings, Map<String, String> trials) {}

  /**
   * Searches.
   *
   * @throws IllegalArgumentException when the engine has no settings to search
   */
  Result search(TrainingData data) throws IOException {
    Map<String, List<String>> choices = new TreeMap<>(Trainings.of(stage, engine, data).choices());
    if (choices.isEmpty()) {
      throw new IllegalArgumentException(
          "%s by %s has no settings to search; train it without --tune"
              .formatted(stage.label(), engine));
    }
    Folds cut = Folds.of(data, FOLDS);
    for (int fold = 0; fold < FOLDS; fold++) {
      folds.add(cut.write(fold, work.resolve("fold-" + fold), data.models()));
    }
    Map<String, String> best = new TreeMap<>();
    choices.forEach((name, values) -> best.put(name, values.get(0)));
    double top = score(best);
    for (Map.Entry<String, List<String>> setting : choices.entrySet()) {
      for (String value : setting.getValue()) {
        Map<String, String> trial = new TreeMap<>(best);
        trial.put(setting.getKey(), value);
        double score = score(trial);
        if (score > top) {
          top = score;
          best.put(setting.getKey(), value);
        }
      }
    }
    Map<String, String> trials = new TreeMap<>();
    tried.forEach((settings, score) -> trials.put("tried " + settings, score.toString()));
    return new Result(best, trials);
  }

  /** The mean over folds; what has been tried is not tried again. */
  private double score(Map<String, String> settings) throws IOException {
    MeanDeviation known = tried.get(settings);
    if (known != null) {
      return known.mean();
    }
    List<Double> scores = new ArrayList<>();
    for (TrainingData fold : folds) {
      scores.add(score(Trainings.of(stage, engine, fold).with(settings)));
    }
    MeanDeviation score = MeanDeviation.of(scores);
    tried.put(new TreeMap<>(settings), score);
    log.accept("%s by %s with %s: %s".formatted(stage.label(), engine, settings, score));
    return score.mean();
  }

  private double score(StageTraining training) throws IOException {
    Path folder = Files.createTempDirectory(work, "model");
    try {
      training.train(folder, (done, of) -> {});
      Path test = training.tests().values().iterator().next();
      return UnitScore.total(training.load(folder).score(test)).f1();
    } finally {
      Folders.delete(folder);
    }
  }
}
