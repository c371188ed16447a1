package org.vigov.learn;

/**
 * Says which features hold at a position.
 *
 * @param <S> the sequence: a sentence, the lines of an article
 */
@FunctionalInterface
public interface FeatureExtractor<S> {
  /** Adds the features of position {@code at} to {@code features}, which comes empty. */
  void extract(S sequence, int at, Features features);
}
