package org.vigov.engine.opennlp;

import java.util.Map;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.ext.ExtensionLoader;

/**
 * How OpenNLP learns.
 *
 * @param algorithm one of OpenNLP's names
 * @param cutoff features that occur less often are left out
 */
record Settings(String algorithm, int iterations, int cutoff) {
  static final String LANGUAGE = "vie";

  /** How many sequences of labels are followed at once. */
  static final int BEAM = 3;

  /** OpenNLP makes factories by their names, but only those of packages it has been told of. */
  static void allowFactories() {
    ExtensionLoader.registerAllowedPackage(Settings.class.getPackageName());
  }

  TrainingParameters parameters() {
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
        "learner", learner + ", " + algorithm,
        "iterations", Integer.toString(iterations),
        "cutoff", Integer.toString(cutoff));
  }
}
