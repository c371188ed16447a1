package org.vigov.evaluate;

/**
 * What a model did on one unit of a test: an article, a file or a sentence.
 *
 * @param unit its name, the same for every model
 */
public record UnitScore(String unit, Counts counts) {
  /** All units together. */
  public static Counts total(Iterable<UnitScore> scores) {
    Counts total = Counts.NONE;
    for (UnitScore score : scores) {
      total = total.plus(score.counts());
    }
    return total;
  }
}
