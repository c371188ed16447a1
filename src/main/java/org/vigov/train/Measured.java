package org.vigov.train;

import java.util.List;
import java.util.Locale;
import org.vigov.evaluate.MeanDeviation;
import org.vigov.evaluate.Significance;
import org.vigov.evaluate.UnitScore;

/**
 * The scores of an engine on one test.
 *
 * @param parts one for a test set, one for each fold of a cross-validation
 */
record Measured(List<List<UnitScore>> parts) {
  Measured {
    parts = List.copyOf(parts);
  }

  List<UnitScore> units() {
    return parts.stream().flatMap(List::stream).toList();
  }

  double f1() {
    return UnitScore.total(units()).f1();
  }

  /** The p-value of the difference from another engine on the same test. */
  double p(Measured other) {
    return Significance.p(units(), other.units());
  }

  /** Whether it is better than another engine on the same test, and not by chance. */
  boolean beats(Measured other) {
    return f1() > other.f1() && p(other) < Significance.LEVEL;
  }

  @Override
  public String toString() {
    return parts.size() == 1
        ? String.format(Locale.ROOT, "%.4f", f1())
        : MeanDeviation.of(parts.stream().map(part -> UnitScore.total(part).f1()).toList())
            .toString();
  }
}
