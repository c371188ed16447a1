package org.vigov.train;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.vigov.models.Stage;
import org.vigov.train.RunRefusal.Kind;

/** What can be checked of a run before it waits for its turn. */
final class RunCheck {
  private RunCheck() {}

  /**
   * @throws RunRefusal when there is no such stage or engine, or something it needs is missing
   */
  static void require(
      String stage,
      Optional<String> engine,
      TrainingData data,
      Function<TrainingData, ModelTrainer> trainers) {
    if (stage.equals(TrainingRun.ALL) && engine.isPresent()) {
      throw new RunRefusal(Kind.WRONG, "'all' goes with no engine; leave it out");
    }
    try {
      ModelTrainer trainer = trainers.apply(data);
      for (Stage each : TrainingRun.stages(stage)) {
        trainer.check(each, engine, data.models().stage(each.label()));
      }
    } catch (IllegalArgumentException e) {
      throw new RunRefusal(Kind.WRONG, e.getMessage(), e);
    } catch (IOException e) {
      throw new RunRefusal(Kind.CONFLICT, e.getMessage(), e);
    }
  }
}
