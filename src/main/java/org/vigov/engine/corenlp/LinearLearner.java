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
  private static final double SIGMA = 1.0;
  private static final int CUTOFF = 3;

  @Override
  public LinearScorer learn(List<LabelExample> examples) {
    Dataset<String, String> data = new Dataset<>();
    for (LabelExample example : examples) {
      data.add(example.features(), example.applies() ? LinearScorer.YES : LinearScorer.NO);
    }
    data.applyFeatureCountThreshold(CUTOFF);
    // As many threads as processors would sum in another order on another machine.
    ArgumentParser.threads = 1;
    LinearClassifier<String, String> trained =
        Quiet.call(
            () ->
                new LinearClassifierFactory<String, String>(TOLERANCE, false, SIGMA)
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
        "learner", "LinearClassifier, L-BFGS",
        "sigma", Double.toString(SIGMA),
        "cutoff", Integer.toString(CUTOFF));
  }
}
