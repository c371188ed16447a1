package org.vigov.engine.opennlp;

import java.util.List;
import java.util.Map;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.ml.model.AbstractModel;

/** The categorizer of one label. */
final class LabelModel {
  static final String LANGUAGE = "vie";
  static final String YES = "yes";
  static final String NO = "no";

  private final AbstractModel weights;
  private final double threshold;
  private final DocumentCategorizerME categorizer;
  private final int yes;

  /**
   * @param threshold the probability from which on the label applies
   */
  LabelModel(AbstractModel weights, double threshold) {
    this.weights = weights;
    this.threshold = threshold;
    this.categorizer =
        new DocumentCategorizerME(
            new DoccatModel(LANGUAGE, weights, Map.of(), new DoccatFactory()));
    this.yes = categorizer.getIndex(YES);
  }

  /** The probability that the label applies. */
  double probability(List<String> features) {
    return categorizer.categorize(features.toArray(String[]::new))[yes];
  }

  boolean applies(double probability) {
    return probability >= threshold;
  }

  AbstractModel weights() {
    return weights;
  }

  double threshold() {
    return threshold;
  }
}
