package org.vigov.engine.opennlp;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.TrainingConfiguration;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.ext.ExtensionLoader;
import org.vigov.learn.SequenceTrainer.Progress;

/**
 * How OpenNLP learns.
 *
 * @param algorithm one of OpenNLP's names
 * @param cutoff features that occur less often are left out
 */
record Settings(String algorithm, int iterations, int cutoff) {
  private static final String ITERATIONS = "iterations";
  private static final String CUTOFF = "cutoff";

  static final String LANGUAGE = "vie";

  /** How many sequences of labels are followed at once. */
  static final int BEAM = 3;

  /** OpenNLP makes factories by their names, but only those of packages it has been told of. */
  static void allowFactories() {
    ExtensionLoader.registerAllowedPackage(Settings.class.getPackageName());
  }

  Map<String, List<String>> choices() {
    return Map.of(
        ITERATIONS, List.of(Integer.toString(iterations), "10", "60"),
        CUTOFF, List.of(Integer.toString(cutoff), "1", "2", "4"));
  }

  Settings with(Map<String, String> changed) {
    return new Settings(
        algorithm,
        Integer.parseInt(changed.getOrDefault(ITERATIONS, Integer.toString(iterations))),
        Integer.parseInt(changed.getOrDefault(CUTOFF, Integer.toString(cutoff))));
  }

  /**
   * Trains as OpenNLP's own tools do, but says how far it is.
   *
   * @return the weights, which are all that a model is
   */
  AbstractModel train(ObjectStream<Event> events, Progress progress) throws IOException {
    EventTrainer trainer =
        TrainerFactory.getEventTrainer(
            parameters(),
            new HashMap<>(),
            new TrainingConfiguration(new Monitor(progress, iterations), null));
    return (AbstractModel) trainer.train(events);
  }

  private TrainingParameters parameters() {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, algorithm);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
    parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
    parameters.put(TrainingParameters.THREADS_PARAM, 1);
    parameters.put("PrintMessages", false);
    return parameters;
  }

  Map<String, String> card(String learner) {
    return Map.of(
        "learner",
        learner + ", " + algorithm,
        ITERATIONS,
        Integer.toString(iterations),
        CUTOFF,
        Integer.toString(cutoff));
  }
}
