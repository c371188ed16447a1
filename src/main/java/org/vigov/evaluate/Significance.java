package org.vigov.evaluate;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Approximate randomization (Noreen 1989, Computer-Intensive Methods for Testing Hypotheses; for
 * F-scores Yeh 2000, More accurate tests for the statistical significance of result differences).
 * If two models were equally good, it would not matter which of them had which result on a unit: so
 * the results of each unit are exchanged or not by the toss of a coin, many times over, and counted
 * is how often the difference in F1 is at least as great as the real one.
 */
public final class Significance {
  /** A difference is called significant when its p is below. */
  public static final double LEVEL = 0.05;

  private static final int SHUFFLES = 10_000;
  private static final long SEED = 1;

  private Significance() {}

  /**
   * The p-value of the difference in F1 of two models, two-sided; seeded.
   *
   * @param first scores by unit
   * @param second of the same units in the same order
   * @throws IllegalArgumentException when the units differ
   */
  public static double p(List<UnitScore> first, List<UnitScore> second) {
    Sums sums = new Sums(first, second);
    double real = sums.difference();
    SplittableRandom random = new SplittableRandom(SEED);
    int asGreat = 0;
    for (int i = 0; i < SHUFFLES; i++) {
      // The same sums added in another order are equal but for the last bits.
      asGreat += sums.shuffled(random) >= real - 1e-12 ? 1 : 0;
    }
    return (asGreat + 1.0) / (SHUFFLES + 1.0);
  }

  /** The counts of both models: those of all units, and by how much each unit tells them apart. */
  private static final class Sums {
    private final Counts first;
    private final Counts second;
    private final int[] predicted;
    private final int[] right;

    Sums(List<UnitScore> first, List<UnitScore> second) {
      this.first = UnitScore.total(first);
      this.second = UnitScore.total(second);
      if (first.size() != second.size() || this.first.gold() != this.second.gold()) {
        throw new IllegalArgumentException(
            "scores of %d and %d units, with %d and %d things to find: not the same test"
                .formatted(first.size(), second.size(), this.first.gold(), this.second.gold()));
      }
      predicted = new int[first.size()];
      right = new int[first.size()];
      for (int i = 0; i < predicted.length; i++) {
        Counts one = first.get(i).counts();
        Counts other = second.get(i).counts();
        if (!first.get(i).unit().equals(second.get(i).unit())) {
          throw new IllegalArgumentException(
              "scores of " + first.get(i).unit() + " beside those of " + second.get(i).unit());
        }
        predicted[i] = other.predicted() - one.predicted();
        right[i] = other.right() - one.right();
      }
    }

    double difference() {
      return Math.abs(first.f1() - second.f1());
    }

    double shuffled(SplittableRandom random) {
      int morePredicted = 0;
      int moreRight = 0;
      for (int i = 0; i < predicted.length; i++) {
        if ((predicted[i] != 0 || right[i] != 0) && random.nextBoolean()) {
          morePredicted += predicted[i];
          moreRight += right[i];
        }
      }
      return Math.abs(
          moved(first, morePredicted, moreRight).f1()
              - moved(second, -morePredicted, -moreRight).f1());
    }

    private static Counts moved(Counts counts, int predicted, int right) {
      return new Counts(counts.gold(), counts.predicted() + predicted, counts.right() + right);
    }
  }
}
