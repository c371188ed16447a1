package org.vigov.activity;

import java.util.List;

/** Knows one label. Immutable and safe to share between threads. */
@FunctionalInterface
public interface LabelScorer {
  /** The probability that the label applies to an article with these features. */
  double probability(List<String> features);
}
