package org.vigov.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigov.activity.ActivityEngine;
import org.vigov.evaluate.Tasks;
import org.vigov.learn.SequenceTrainer.Progress;
import org.vigov.models.Engines;
import org.vigov.models.ModelCard;
import org.vigov.models.ModelFolder;
import org.vigov.models.Stage;
import org.vigov.ner.NerEngine;
import org.vigov.pipeline.Finders;
import org.vigov.pos.PosEngine;
import org.vigov.segment.SegmenterEngine;

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
    StageTraining training = training(stage, engine.orElse(stage.defaultEngine()));
    training.check(out.toAbsolutePath());
    FolderSwap swap = FolderSwap.into(out);
    try {
      StageTraining.Report report = training.train(swap.draft(), progress);
      Optional<Path> brought = training.brought(out);
      ModelCard card =
          new ModelCard(
              stage.label(),
              training.engine(),
              version,
              date,
              brought.isPresent() ? BROUGHT : report.data(),
              DataHash.of(brought.map(List::of).orElse(report.sources())),
              report.settings(),
              training.score(swap.draft()),
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
    StageTraining training = training(stage, engine.orElse(stage.defaultEngine()));
    if (training.brought(out).isPresent()) {
      throw new IOException(
          "the engine '%s' brings its model, there is nothing to learn; run vigov train %s --engine %s"
              .formatted(training.engine(), stage.label(), training.engine()));
    }
    training.check(out.toAbsolutePath());
  }

  /** Scores a model that there is on the development data. */
  Map<String, Double> score(Stage stage, ModelFolder models) throws IOException {
    return training(stage, models.card(stage.label()).engine()).score(models.stage(stage.label()));
  }

  private StageTraining training(Stage stage, String engine) {
    return switch (stage) {
      case BLOCKS -> only(new BlockTraining(data), stage, engine);
      case SEGMENTER ->
          new SegmenterTraining(Engines.named(SegmenterEngine.class, stage, engine), data);
      case POS -> new PosTraining(Engines.named(PosEngine.class, stage, engine), data);
      case NER ->
          new ArticleTraining<>(
              engine,
              data,
              Engines.named(NerEngine.class, stage, engine).with(Finders.all()),
              Tasks.ENTITIES,
              (ner, gold) -> gold.withEntities(ner.recognize(gold.article(), gold.sentences())));
      case ACTIVITIES ->
          new ArticleTraining<>(
              engine,
              data,
              Engines.named(ActivityEngine.class, stage, engine),
              Tasks.ACTIVITIES,
              (model, gold) -> gold.withActivities(model.classify(StageTraining.analysis(gold))));
      case OFFICIALS -> only(new OfficialTraining(data), stage, engine);
      case INDICATORS -> only(new IndicatorTraining(data), stage, engine);
    };
  }

  private static StageTraining only(StageTraining training, Stage stage, String engine) {
    if (!engine.equals(training.engine())) {
      throw Engines.unknown(stage, engine, List.of(training.engine()));
    }
    return training;
  }
}
