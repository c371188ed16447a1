package org.vigov.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.vigov.evaluate.UnitScore;
import org.vigov.learn.SequenceTrainer.Progress;
import org.vigov.models.Stage;
import org.vigov.train.TrainedModels.Trained;

/** Measures the engines of a stage side by side: each is trained on the same data. */
public final class EngineComparison {
  private final TrainingData data;
  private final Request request;
  private final TrainedModels models;
  private final Consumer<String> log;

  /**
   * What to compare.
   *
   * @param stages in the order of the report
   * @param engines names, {@code own} or {@code all}; the default of a stage is always there
   * @param folds of the cross-validation by province; 0 for none
   * @param foldEngines the engines that are cross-validated, as {@code engines}
   * @param others further files or folders to score the models on
   */
  public record Request(
      List<Stage> stages,
      List<String> engines,
      int folds,
      List<String> foldEngines,
      List<Path> others) {}

  /**
   * @param trained folder that keeps the trained models
   * @param version of the project, for their cards
   * @param log is told what is being done
   */
  public EngineComparison(
      TrainingData data, Request request, Path trained, String version, Consumer<String> log) {
    this.data = data;
    this.request = request;
    this.models = new TrainedModels(trained, version);
    this.log = log;
  }

  /**
   * Trains and measures all engines.
   *
   * @param work an empty folder for the data of the folds
   * @return the report in Markdown
   */
  public String run(Path work) throws IOException {
    List<TrainingData> folds = new ArrayList<>();
    if (request.folds() > 0) {
      Folds cut = Folds.of(data, request.folds());
      for (int fold = 0; fold < cut.count(); fold++) {
        folds.add(cut.write(fold, work.resolve("fold-" + fold), data.models()));
      }
    }
    StringBuilder report = new StringBuilder();
    for (Stage stage : request.stages()) {
      List<EngineResult> results = new ArrayList<>();
      for (String engine : EngineNames.chosen(stage, request.engines())) {
        boolean folded = EngineNames.chosen(stage, request.foldEngines()).contains(engine);
        results.add(measure(stage, engine, folded ? folds : List.of()));
      }
      report.append(new EngineReport(stage, results).markdown());
    }
    return report.toString();
  }

  private EngineResult measure(Stage stage, String engine, List<TrainingData> folds)
      throws IOException {
    String name = stage.label() + " by " + engine;
    StageTraining training = Trainings.of(stage, engine, data);
    for (Path source : training.sources()) {
      TrainingData.require(source);
    }
    try {
      training.check(data.models().stage(stage.label()));
    } catch (IOException e) {
      log.accept(name + ": " + e.getMessage());
      return EngineResult.missing(engine);
    }
    Trained trained = models.given(stage, engine, data, progress(name));
    Map<String, Path> tests = new LinkedHashMap<>(trained.training().tests());
    request.others().forEach(path -> tests.put(CorpusName.of(path), path));
    log.accept(name + ": measuring");
    Map<String, List<List<UnitScore>>> scores = new LinkedHashMap<>();
    score(trained, tests, test -> test, scores);
    for (int fold = 0; fold < folds.size(); fold++) {
      String part = name + ", fold " + (fold + 1) + " of " + folds.size();
      Trained without = models.get(stage, engine, folds.get(fold), progress(part));
      score(without, without.training().tests(), EngineComparison::heldOut, scores);
    }
    Map<String, Measured> measured = new LinkedHashMap<>();
    scores.forEach((test, parts) -> measured.put(test, new Measured(parts)));
    return new EngineResult(engine, measured, Optional.of(Cost.of(trained)));
  }

  /** What the development data of a fold, which it has held out, is called. */
  private static String heldOut(String test) {
    return test.equals(TrainingData.DEV) ? "cross-validation" : "cross-validation, treebank";
  }

  private static void score(
      Trained trained,
      Map<String, Path> tests,
      UnaryOperator<String> name,
      Map<String, List<List<UnitScore>>> scores)
      throws IOException {
    StageModel<?, ?> model = trained.load();
    for (Map.Entry<String, Path> test : tests.entrySet()) {
      List<UnitScore> units =
          Files.exists(test.getValue()) ? model.score(test.getValue()) : List.of();
      if (!units.isEmpty()) {
        scores.computeIfAbsent(name.apply(test.getKey()), t -> new ArrayList<>()).add(units);
      }
    }
  }

  private Progress progress(String what) {
    return (done, of) -> log.accept("%s: %d of %d".formatted(what, done, of));
  }
}
