package org.vigov.activity;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How predicted activities compare with the gold ones.
 *
 * @param byLabel counts of each label
 * @param micro counts of all labels together
 */
public record ActivityScores(Map<String, Counts> byLabel, Counts micro) {
  public ActivityScores {
    byLabel = Collections.unmodifiableMap(new TreeMap<>(byLabel));
  }

  /**
   * Counts of right, wrong and missed predictions; rates are 0 where there is nothing to divide.
   */
  public record Counts(int right, int wrong, int missed) {
    public static final Counts NONE = new Counts(0, 0, 0);

    public Counts plus(Counts other) {
      return new Counts(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    public double precision() {
      return ratio(right, right + wrong);
    }

    public double recall() {
      return ratio(right, right + missed);
    }

    public double f1() {
      return ratio(2 * right, 2 * right + wrong + missed);
    }

    private static double ratio(int part, int whole) {
      return whole == 0 ? 0 : (double) part / whole;
    }
  }
}
