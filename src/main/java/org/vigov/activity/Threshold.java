package org.vigov.activity;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Chooses the probability from which on a label applies. */
final class Threshold {
  static final double EVEN = 0.5;

  /** Few articles must not push a threshold to the ends. */
  private static final double LEAST = 0.3;

  private static final double MOST = 0.7;
  private static final double STEP = 0.02;

  private Threshold() {}

  /** A probability with the truth. */
  record Judged(double probability, boolean applies) {}

  /** The best by F1 between the bounds; of several as good, the one nearest to one half. */
  static double best(List<Judged> judged) {
    return IntStream.rangeClosed(0, (int) Math.round((MOST - LEAST) / STEP))
        .mapToObj(i -> LEAST + i * STEP)
        .max(
            Comparator.comparingDouble((Double t) -> f1(judged, t))
                .thenComparing(t -> -Math.abs(t - EVEN)))
        .orElse(EVEN);
  }

  private static double f1(List<Judged> judged, double threshold) {
    int right = 0;
    int wrong = 0;
    int missed = 0;
    for (Judged one : judged) {
      boolean said = one.probability() >= threshold;
      right += said && one.applies() ? 1 : 0;
      wrong += said && !one.applies() ? 1 : 0;
      missed += !said && one.applies() ? 1 : 0;
    }
    return right == 0 ? 0 : 2.0 * right / (2 * right + wrong + missed);
  }
}
