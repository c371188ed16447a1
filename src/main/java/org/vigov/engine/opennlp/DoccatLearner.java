package org.vigov.engine.opennlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.vigov.activity.LabelExample;
import org.vigov.activity.LabelLearner;

/** Trains a categorizer for one label: maximum entropy, fitted by a quasi-Newton method. */
final class DoccatLearner implements LabelLearner<DoccatScorer> {
  private static final int ITERATIONS = 100;
  private static final int CUTOFF = 3;
  private static final double L2 = 1.0;

  @Override
  public DoccatScorer learn(List<LabelExample> examples) {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    parameters.put(TrainingParameters.THREADS_PARAM, 1);
    parameters.put(QNTrainer.L1COST_PARAM, 0.0);
    parameters.put(QNTrainer.L2COST_PARAM, L2);
    parameters.put("PrintMessages", false);
    List<DocumentSample> samples =
        examples.stream()
            .map(
                example ->
                    new DocumentSample(
                        example.applies() ? DoccatScorer.YES : DoccatScorer.NO,
                        example.features().toArray(String[]::new)))
            .toList();
    try {
      return new DoccatScorer(
          (AbstractModel)
              DocumentCategorizerME.train(
                      DoccatScorer.LANGUAGE,
                      ObjectStreamUtils.createObjectStream(samples),
                      parameters,
                      new DoccatFactory())
                  .getMaxentModel());
    } catch (IOException e) {
      throw new UncheckedIOException("training an activity label failed: " + e.getMessage(), e);
    }
  }

  @Override
  public Map<String, String> settings() {
    return Map.of(
        "learner", "DoccatME, maximum entropy, L-BFGS",
        "iterations", Integer.toString(ITERATIONS),
        "cutoff", Integer.toString(CUTOFF),
        "l2", Double.toString(L2));
  }
}
