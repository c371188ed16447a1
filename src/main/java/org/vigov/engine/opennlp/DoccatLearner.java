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
  private static final String CUTOFF = "cutoff";
  private static final String L2 = "l2";

  private final int cutoff;
  private final double l2;

  DoccatLearner() {
    this(3, 1.0);
  }

  /**
   * @param cutoff features that occur less often are left out
   * @param l2 weight of the squared norm
   */
  private DoccatLearner(int cutoff, double l2) {
    this.cutoff = cutoff;
    this.l2 = l2;
  }

  @Override
  public Map<String, List<String>> choices() {
    return Map.of(
        CUTOFF, List.of(Integer.toString(cutoff), "2", "5"),
        L2, List.of(Double.toString(l2), "0.3", "3.0"));
  }

  @Override
  public DoccatLearner with(Map<String, String> settings) {
    return new DoccatLearner(
        Integer.parseInt(settings.getOrDefault(CUTOFF, Integer.toString(cutoff))),
        Double.parseDouble(settings.getOrDefault(L2, Double.toString(l2))));
  }

  @Override
  public DoccatScorer learn(List<LabelExample> examples) {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
    parameters.put(TrainingParameters.THREADS_PARAM, 1);
    parameters.put(QNTrainer.L1COST_PARAM, 0.0);
    parameters.put(QNTrainer.L2COST_PARAM, l2);
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
        "learner",
        "DoccatME, maximum entropy, L-BFGS",
        "iterations",
        Integer.toString(ITERATIONS),
        CUTOFF,
        Integer.toString(cutoff),
        L2,
        Double.toString(l2));
  }
}
