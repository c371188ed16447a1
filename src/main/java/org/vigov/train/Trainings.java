package org.vigov.train;

import java.util.List;
import org.vigov.activity.ActivityEngine;
import org.vigov.evaluate.Tasks;
import org.vigov.models.Engines;
import org.vigov.models.Named;
import org.vigov.models.Stage;
import org.vigov.ner.NerEngine;
import org.vigov.pipeline.Finders;
import org.vigov.pos.PosEngine;
import org.vigov.segment.SegmenterEngine;

/** The trainings there are: each stage with each of its engines. */
final class Trainings {
  private Trainings() {}

  /** The names of the engines of a stage; one where there is no choice. */
  static List<String> engines(Stage stage) {
    return switch (stage) {
      case SEGMENTER -> names(SegmenterEngine.class);
      case POS -> names(PosEngine.class);
      case NER -> names(NerEngine.class);
      case ACTIVITIES -> names(ActivityEngine.class);
      case BLOCKS, OFFICIALS, INDICATORS -> List.of(stage.defaultEngine());
    };
  }

  private static <T extends Named> List<String> names(Class<T> service) {
    return Engines.all(service).stream().map(Named::name).toList();
  }

  /**
   * The training of a stage by an engine.
   *
   * @throws IllegalArgumentException for an engine that the stage does not have
   */
  static StageTraining of(Stage stage, String engine, TrainingData data) {
    return switch (stage) {
      case BLOCKS -> only(new BlockTraining(data), stage, engine);
      case SEGMENTER ->
          new SegmenterTraining(engine, Engines.named(SegmenterEngine.class, stage, engine), data);
      case POS -> new PosTraining(engine, Engines.named(PosEngine.class, stage, engine), data);
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
