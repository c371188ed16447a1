package org.vigov.extract.official;

/**
 * How sure of a yes the model must be.
 *
 * @param alone where cue words say nothing
 * @param cued where they say yes
 */
record Thresholds(double alone, double cued) {
  double of(boolean isCued) {
    return isCued ? cued : alone;
  }
}
