package org.vigov.evaluate;

import java.util.List;
import java.util.Locale;

/**
 * The mean of the scores of several folds and how far they lie apart.
 *
 * @param deviation sample standard deviation; 0 for a single score
 */
public record MeanDeviation(double mean, double deviation) {
  /**
   * Of some scores.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static MeanDeviation of(List<Double> scores) {
    double mean =
        scores.stream()
            .mapToDouble(Double::doubleValue)
            .average()
            .orElseThrow(() -> new IllegalArgumentException("no scores to take the mean of"));
    double squares = scores.stream().mapToDouble(score -> Math.pow(score - mean, 2)).sum();
    return new MeanDeviation(
        mean, scores.size() == 1 ? 0 : Math.sqrt(squares / (scores.size() - 1)));
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.3f ± %.3f", mean, deviation);
  }
}
