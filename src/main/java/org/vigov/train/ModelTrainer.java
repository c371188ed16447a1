package org.vigov.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.vigov.evaluate.Counts;
import org.vigov.evaluate.UnitScore;
import org.vigov.learn.SequenceTrainer.Progress;
import org.vigov.models.ModelCard;
import org.vigov.models.ModelFolder;
import org.vigov.models.Stage;

/** Trains the model of one stage from the corpus folder. Same data, same bytes. */
public final class ModelTrainer {
  private static final Map<String, String> BROUGHT =
      Map.of("model", "brought by the engine, not trained here; the hash is of its files");
  private static final String OWN_LICENCE = "LicenseRef-of-the-engine";

  private final TrainingData data;
  private final String version;
  private final String date;

  /**
   * @param version of the project, for the card
   * @param date ISO 8601 day, for the card
   */
  public ModelTrainer(TrainingData data, String version, String date) {
    this.data = data;
    this.version = version;
    this.date = date;
  }

  /**
   * Trains a stage and puts the model in place when all has gone well; until then what was there
   * stays.
   *
   * @param engine its name; empty for the best of the stage
   * @param out the model's own folder, such as {@code models/ner}
   * @throws IllegalArgumentException for an engine the stage does not have
   * @throws IOException when something that the training needs is missing
   */
  public ModelCard train(Stage stage, Optional<String> engine, Path out, Progress progress)
      throws IOException {
    StageTraining training = training(stage, engine);
    return train(new Job(stage, training, training.tests(), Map.of()), out, progress);
  }

  /**
   * The same with the settings that a small search finds best, by cross-validation on the training
   * split; the card tells what was tried.
   *
   * @param work an empty folder
   * @param log is told each trial with its score
   * @throws IllegalArgumentException also when the engine has no settings to search
   */
  public ModelCard tune(
      Stage stage,
      Optional<String> engine,
      Path out,
      Path work,
      Consumer<String> log,
      Progress progress)
      throws IOException {
    StageTraining training = training(stage, engine);
    training.check(out.toAbsolutePath());
    Tuning.Result best = new Tuning(stage, training.engine(), work, log).search(data);
    StageTraining tuned = training.with(best.settings());
    return train(new Job(stage, tuned, tuned.tests(), best.trials()), out, progress);
  }

  private StageTraining training(Stage stage, Optional<String> engine) {
    return Trainings.of(stage, engine.orElse(stage.defaultEngine()), data);
  }

  /**
   * One model to be trained.
   *
   * @param tests whose scores the card tells
   * @param notes for the settings of the card
   */
  record Job(
      Stage stage, StageTraining training, Map<String, Path> tests, Map<String, String> notes) {}

  ModelCard train(Job job, Path out, Progress progress) throws IOException {
    StageTraining training = job.training();
    training.check(out.toAbsolutePath());
    FolderSwap swap = FolderSwap.into(out);
    try {
      StageTraining.Report report = training.train(swap.draft(), progress);
      Optional<Path> brought = training.brought(out);
      Map<String, String> settings = new TreeMap<>(report.settings());
      settings.putAll(job.notes());
      ModelCard card =
          new ModelCard(
              job.stage().label(),
              training.engine(),
              version,
              date,
              brought.isPresent() ? BROUGHT : report.data(),
              DataHash.of(brought.map(List::of).orElse(training.sources())),
              settings,
              job.tests().isEmpty() ? Map.of() : metrics(training.load(swap.draft()), job.tests()),
              brought.isPresent() ? OWN_LICENCE : training.licence());
      ModelFolder.writeCard(swap.draft(), card);
      swap.commit();
      return card;
    } finally {
      swap.discard();
    }
  }

  /**
   * Checks what can be checked before a training.
   *
   * @throws IllegalArgumentException for an engine the stage does not have
   * @throws IOException when something that the training needs is missing
   */
  void check(Stage stage, Optional<String> engine, Path out) throws IOException {
    StageTraining training = training(stage, engine);
    if (training.brought(out).isPresent()) {
      throw new IOException(
          "the engine '%s' brings its model, there is nothing to learn; run vigov train %s --engine %s"
              .formatted(training.engine(), stage.label(), training.engine()));
    }
    training.check(out.toAbsolutePath());
  }

  /**
   * Checks that the data of a stage is there, before stages it builds on are trained.
   *
   * @throws IOException when it is not, saying how to get it
   */
  public void checkSources(Stage stage) throws IOException {
    for (Path source : training(stage, Optional.empty()).sources()) {
      TrainingData.require(source);
    }
  }

  /** Scores a model that there is on the development data. */
  Map<String, Double> score(Stage stage, ModelFolder models) throws IOException {
    StageTraining training = training(stage, Optional.of(models.card(stage.label()).engine()));
    return metrics(training.load(models.stage(stage.label())), training.tests());
  }

  private static Map<String, Double> metrics(StageModel<?, ?> model, Map<String, Path> tests)
      throws IOException {
    Map<String, Double> metrics = new TreeMap<>();
    for (Map.Entry<String, Path> test : tests.entrySet()) {
      if (Files.exists(test.getValue())) {
        Counts counts = UnitScore.total(model.score(test.getValue()));
        metrics.put(
            test.getKey() + " " + model.metric(), Math.round(counts.f1() * 10000) / 10000.0);
      }
    }
    return metrics;
  }
}
