package org.vigov.activity;

import java.util.List;
import java.util.Map;

/**
 * Learns one label.
 *
 * @param <S> what it has learned
 */
public interface LabelLearner<S extends LabelScorer> {
  /** Learns from examples of which some apply and some do not; the same ones teach the same. */
  S learn(List<LabelExample> examples);

  /** As those of an {@link org.vigov.models.Engine}. */
  default Map<String, List<String>> choices() {
    return Map.of();
  }

  /** The same learner with other values of the settings that have choices. */
  default LabelLearner<S> with(Map<String, String> settings) {
    return this;
  }

  /** What it learns with, for the model card. */
  Map<String, String> settings();
}
