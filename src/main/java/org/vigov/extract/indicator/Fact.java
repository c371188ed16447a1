package org.vigov.extract.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One indicator while it is put together: its own figure and those said of the same fact.
 *
 * @param ties the other figures, in the order of the text
 */
record Fact(Mention own, List<Tie> ties) {

  /**
   * @param relation one of {@link LinkLabels#RELATIONS}
   */
  record Tie(Mention mention, String relation) {}

  Fact {
    ties = List.copyOf(ties);
  }

  Fact with(Tie tie) {
    List<Tie> all = new ArrayList<>(ties);
    all.add(tie);
    return new Fact(own, all);
  }

  Fact without(Tie tie) {
    return new Fact(own, ties.stream().filter(other -> !other.equals(tie)).toList());
  }

  Optional<BigDecimal> number(String relation) {
    return ties.stream()
        .filter(tie -> tie.relation().equals(relation))
        .map(tie -> tie.mention().figure().value())
        .findFirst();
  }

  List<Mention> group() {
    return ties.stream().map(Tie::mention).toList();
  }

  List<String> mentionIds() {
    List<String> ids = new ArrayList<>(List.of(own.entity().id()));
    ties.forEach(tie -> ids.add(tie.mention().entity().id()));
    return ids;
  }
}
