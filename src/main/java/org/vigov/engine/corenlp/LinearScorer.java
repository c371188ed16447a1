package org.vigov.engine.corenlp;

import edu.stanford.nlp.classify.LinearClassifier;
import edu.stanford.nlp.ling.BasicDatum;
import edu.stanford.nlp.util.HashIndex;
import edu.stanford.nlp.util.Index;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vigov.activity.LabelScorer;

/** CoreNLP's linear classifier with the labels yes and no. */
final class LinearScorer implements LabelScorer {
  static final String YES = "yes";
  static final String NO = "no";

  private final LinearClassifier<String, String> classifier;
  private final Map<String, Double> weights;

  /**
   * @param weights what each feature says for the label; it says the opposite against it
   */
  LinearScorer(Map<String, Double> weights) {
    this.weights = new TreeMap<>(weights);
    Index<String> features = new HashIndex<>(this.weights.keySet());
    Index<String> labels = new HashIndex<>(List.of(YES, NO));
    double[][] values = new double[features.size()][];
    this.weights.forEach((f, weight) -> values[features.indexOf(f)] = new double[] {weight, 0});
    classifier = new LinearClassifier<>(values, features, labels);
  }

  @Override
  public double probability(List<String> features) {
    return classifier.probabilityOf(new BasicDatum<String, String>(features)).getCount(YES);
  }

  @Override
  public Map<String, Double> weights() {
    return weights;
  }
}
