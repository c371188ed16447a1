package org.vigov.evaluate;

/**
 * How many of the wanted things were found.
 *
 * @param gold how many there are (the support)
 * @param predicted how many were predicted
 * @param right how many of the predicted are right
 */
public record Counts(int gold, int predicted, int right) {
  public static final Counts NONE = new Counts(0, 0, 0);

  public Counts plus(Counts other) {
    return new Counts(gold + other.gold, predicted + other.predicted, right + other.right);
  }

  public double precision() {
    return predicted == 0 ? 0 : (double) right / predicted;
  }

  public double recall() {
    return gold == 0 ? 0 : (double) right / gold;
  }

  /** The harmonic mean of precision and recall; 0 when nothing is right. */
  public double f1() {
    return gold + predicted == 0 ? 0 : 2.0 * right / (gold + predicted);
  }
}
