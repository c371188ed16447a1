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

  /** What it learns with, for the model card. */
  Map<String, String> settings();
}
