package org.vigov.activity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The models of all labels in one table, so that the words of an article are looked up once for
 * all. Immutable.
 */
final class LabelTable {
  private static final float[] NONE = {};

  private final List<String> labels;
  private final double[] thresholds;

  /** For each feature what it adds to the log odds of each label. */
  private final Map<String, float[]> weights = new HashMap<>();

  private final ActivityFeatures features = new ActivityFeatures();

  LabelTable(Map<String, ? extends LabelModel<?>> models) {
    labels = List.copyOf(new TreeMap<>(models).keySet());
    thresholds = labels.stream().mapToDouble(label -> models.get(label).threshold()).toArray();
    for (int y = 0; y < labels.size(); y++) {
      for (Map.Entry<String, Double> weight :
          models.get(labels.get(y)).scorer().weights().entrySet()) {
        weights.computeIfAbsent(weight.getKey(), feature -> new float[labels.size()])[y] =
            weight.getValue().floatValue();
      }
    }
  }

  /** The labels that apply to an article, with their probabilities. */
  Map<String, Double> judge(ActivityCues article) {
    double[] odds = new double[labels.size()];
    for (String feature : features.shared(article)) {
      float[] row = weights.getOrDefault(feature, NONE);
      for (int y = 0; y < row.length; y++) {
        odds[y] += row[y];
      }
    }
    Map<String, Double> found = new TreeMap<>();
    for (int y = 0; y < odds.length; y++) {
      for (String feature : features.own(article, labels.get(y))) {
        float[] row = weights.getOrDefault(feature, NONE);
        odds[y] += row.length == 0 ? 0 : row[y];
      }
      double probability = 1 / (1 + Math.exp(-odds[y]));
      if (probability >= thresholds[y]) {
        found.put(labels.get(y), probability);
      }
    }
    return found;
  }
}
