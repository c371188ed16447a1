package org.vigov.engine.corenlp;

import edu.stanford.nlp.classify.Dataset;
import edu.stanford.nlp.classify.LinearClassifier;
import edu.stanford.nlp.classify.LinearClassifierFactory;
import edu.stanford.nlp.util.ArgumentParser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vigov.activity.LabelExample;
import org.vigov.activity.LabelLearner;

/** Trains a linear classifier for one label: logistic regression with a Gaussian prior. */
final class LinearLearner implements LabelLearner<LinearScorer> {
  private static final double TOLERANCE = 1e-4;
  private static final String SIGMA = "sigma";
  private static final String CUTOFF = "cutoff";

  private final double sigma;
  private final int cutoff;

  LinearLearner() {
    this(1.0, 3);
  }

  /**
   * @param sigma deviation of the Gaussian prior: smaller keeps the weights nearer to zero
   * @param cutoff features that occur less often are left out
   */
  private LinearLearner(double sigma, int cutoff) {
    this.sigma = sigma;
    this.cutoff = cutoff;
  }

  @Override
  public Map<String, List<String>> choices() {
    return Map.of(
        SIGMA, List.of(Double.toString(sigma), "0.5", "2.0"),
        CUTOFF, List.of(Integer.toString(cutoff), "2", "5"));
  }

  @Override
  public LinearLearner with(Map<String, String> settings) {
    return new LinearLearner(
        Double.parseDouble(settings.getOrDefault(SIGMA, Double.toString(sigma))),
        Integer.parseInt(settings.getOrDefault(CUTOFF, Integer.toString(cutoff))));
  }

  @Override
  public LinearScorer learn(List<LabelExample> examples) {
    Dataset<String, String> data = new Dataset<>();
    for (LabelExample example : examples) {
      data.add(example.features(), example.applies() ? LinearScorer.YES : LinearScorer.NO);
    }
    data.applyFeatureCountThreshold(cutoff);
    // As many threads as processors would sum in another order on another machine.
    ArgumentParser.threads = 1;
    LinearClassifier<String, String> trained =
        Quiet.call(
            () ->
                new LinearClassifierFactory<String, String>(TOLERANCE, false, sigma)
                    .trainClassifier(data));
    Map<String, Double> weights = new HashMap<>();
    for (String feature : trained.features()) {
      weights.put(
          feature,
          trained.weight(feature, LinearScorer.YES) - trained.weight(feature, LinearScorer.NO));
    }
    return new LinearScorer(weights);
  }

  @Override
  public Map<String, String> settings() {
    return Map.of(
        "learner",
        "LinearClassifier, L-BFGS",
        SIGMA,
        Double.toString(sigma),
        CUTOFF,
        Integer.toString(cutoff));
  }
}
