package org.vigov.engine.opennlp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import org.vigov.activity.LabelScorer;

/** OpenNLP's document categorizer with the outcomes yes and no. */
final class DoccatScorer implements LabelScorer {
  static final String LANGUAGE = "vie";
  static final String YES = "yes";
  static final String NO = "no";

  /** What {@code BagOfWordsFeatureGenerator} puts before each feature. */
  private static final String PREFIX = "bow=";

  private final AbstractModel model;
  private final DocumentCategorizerME categorizer;
  private final int yes;

  DoccatScorer(AbstractModel model) {
    this.model = model;
    this.categorizer =
        new DocumentCategorizerME(new DoccatModel(LANGUAGE, model, Map.of(), new DoccatFactory()));
    this.yes = categorizer.getIndex(YES);
  }

  @Override
  public double probability(List<String> features) {
    return categorizer.categorize(features.toArray(String[]::new))[yes];
  }

  @Override
  public Map<String, Double> weights() {
    Map<String, Double> odds = new HashMap<>();
    predicates(model)
        .forEach(
            (name, context) -> {
              double sum = 0;
              for (int i = 0; i < context.getOutcomes().length; i++) {
                double weight = context.getParameters()[i];
                sum += context.getOutcomes()[i] == yes ? weight : -weight;
              }
              odds.put(name.substring(PREFIX.length()), sum);
            });
    return odds;
  }

  /** OpenNLP keeps them without saying of what type they are. */
  @SuppressWarnings("unchecked")
  private static Map<String, Context> predicates(AbstractModel model) {
    return (Map<String, Context>) model.getDataStructures()[1];
  }
}
