package org.vigov.segment;

import java.util.Locale;

/**
 * How well words were found.
 *
 * @param gold how many words there are
 * @param predicted how many were found
 * @param correct how many of these begin and end as they should
 */
public record WordScore(int gold, int predicted, int correct) {
  public double precision() {
    return predicted == 0 ? 0 : (double) correct / predicted;
  }

  public double recall() {
    return gold == 0 ? 0 : (double) correct / gold;
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    return gold + predicted == 0 ? 0 : 2.0 * correct / (gold + predicted);
  }

  WordScore plus(WordScore other) {
    return new WordScore(gold + other.gold, predicted + other.predicted, correct + other.correct);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "precision %.4f recall %.4f F1 %.4f (%d words)",
        precision(),
        recall(),
        f1(),
        gold);
  }
}
