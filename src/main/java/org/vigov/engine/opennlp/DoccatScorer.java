package org.vigov.engine.opennlp;

import java.util.List;
import java.util.Map;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.ml.model.AbstractModel;
import org.vigov.activity.LabelScorer;

/** OpenNLP's document categorizer with the outcomes yes and no. */
final class DoccatScorer implements LabelScorer {
  static final String LANGUAGE = "vie";
  static final String YES = "yes";
  static final String NO = "no";

  private final AbstractModel weights;
  private final DocumentCategorizerME categorizer;
  private final int yes;

  DoccatScorer(AbstractModel weights) {
    this.weights = weights;
    this.categorizer =
        new DocumentCategorizerME(
            new DoccatModel(LANGUAGE, weights, Map.of(), new DoccatFactory()));
    this.yes = categorizer.getIndex(YES);
  }

  @Override
  public double probability(List<String> features) {
    return categorizer.categorize(features.toArray(String[]::new))[yes];
  }

  AbstractModel weights() {
    return weights;
  }
}
