package org.vigov.tag;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** How often things occur in examples; what occurs seldom is not worth a weight. */
public final class FeatureCounts {
  private final Map<String, Integer> counts = new HashMap<>();

  private FeatureCounts() {}

  /** Counts over all items of the examples. */
  public static FeatureCounts of(
      List<TagExample> examples, Function<TagSequence.Item, List<String>> what) {
    FeatureCounts result = new FeatureCounts();
    for (TagExample example : examples) {
      for (TagSequence.Item item : example.sequence().items()) {
        what.apply(item).forEach(each -> result.counts.merge(each, 1, Integer::sum));
      }
    }
    return result;
  }

  /** Those that occur at least so often, in the order of the alphabet. */
  public List<String> atLeast(int least) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= least)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
