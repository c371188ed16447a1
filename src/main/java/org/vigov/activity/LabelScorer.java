package org.vigov.activity;

import java.util.List;
import java.util.Map;

/** Knows one label, as a log-linear model. Immutable and safe to share between threads. */
public interface LabelScorer {
  /** The probability that the label applies to an article with these features. */
  double probability(List<String> features);

  /**
   * How much each feature adds to the logarithm of the odds that the label applies; all others add
   * nothing. The probability is the logistic function of the sum.
   */
  Map<String, Double> weights();
}
