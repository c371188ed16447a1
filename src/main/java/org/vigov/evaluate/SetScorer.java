package org.vigov.evaluate;

import java.util.List;
import java.util.Set;

/** Scores sets of facts that are equal or not. */
final class SetScorer {
  private SetScorer() {}

  static void score(
      String group,
      String label,
      String article,
      Set<String> gold,
      Set<String> predicted,
      ScoreTable table,
      List<Mistake> mistakes) {
    int right = (int) gold.stream().filter(predicted::contains).count();
    table.add(group, label, gold.size(), predicted.size(), right);
    gold.stream()
        .filter(fact -> !predicted.contains(fact))
        .forEach(fact -> mistakes.add(new Mistake(group, "missed " + label, article, fact)));
    predicted.stream()
        .filter(fact -> !gold.contains(fact))
        .forEach(fact -> mistakes.add(new Mistake(group, "spurious " + label, article, fact)));
  }
}
