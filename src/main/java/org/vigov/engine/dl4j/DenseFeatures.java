package org.vigov.engine.dl4j;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.vigov.activity.ActivityCues;
import org.vigov.activity.ActivityFeatures;

/** The features of an article for all labels: its words once, the cues of each label by name. */
final class DenseFeatures {
  private static final String WORDS = "w=";

  private final ActivityFeatures features = new ActivityFeatures();
  private final List<String> labels;

  DenseFeatures(List<String> labels) {
    this.labels = List.copyOf(labels);
  }

  Set<String> of(ActivityCues cues) {
    Set<String> all = new LinkedHashSet<>();
    for (String label : labels) {
      for (String feature : features.of(cues, label)) {
        all.add(feature.startsWith(WORDS) ? feature : label + ":" + feature);
      }
    }
    return all;
  }
}
