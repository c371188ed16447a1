package org.vigov.extract.indicator;

import java.util.EnumMap;
import java.util.Map;

/**
 * How many indicators agree with the gold annotation, and in what.
 *
 * @param gold how many there are
 * @param predicted how many were made
 * @param right how many of the gold ones are right in each aspect
 */
public record IndicatorScore(int gold, int predicted, Map<Aspect, Integer> right) {

  /** What can be right or wrong. */
  public enum Aspect {
    /** The figure is an indicator of its own. */
    FOUND,
    /** Value, max, plan, total, percent and baseline. */
    NUMBERS,
    KIND,
    UNIT,
    COMPARATOR,
    /** The noun phrase, but for case and white space. */
    WHAT,
    ACTION,
    PARENT,
    /** The figures said of the same fact. */
    GROUP,
    /** Numbers, kind, unit, comparator and noun phrase. */
    WHOLE
  }

  public IndicatorScore {
    right = Map.copyOf(right);
  }

  /** The share of the gold indicators that are right in an aspect; 1 where there are none. */
  public double recall(Aspect aspect) {
    return gold == 0 ? 1 : right.getOrDefault(aspect, 0) / (double) gold;
  }

  /** The two scores together. */
  public IndicatorScore plus(IndicatorScore other) {
    Map<Aspect, Integer> sum = new EnumMap<>(Aspect.class);
    for (Aspect aspect : Aspect.values()) {
      sum.put(aspect, right.getOrDefault(aspect, 0) + other.right.getOrDefault(aspect, 0));
    }
    return new IndicatorScore(gold + other.gold, predicted + other.predicted, sum);
  }
}
