package org.vigov.extract.indicator;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.vigov.extract.indicator.SpanWindow.UnitSpan;

/** What phrases were chosen for the figures before, and where they stood; not to be shared. */
final class SpanTrail {
  /** The place of no phrase, and that of a phrase right before the figure. */
  private static final int NOWHERE = 0;

  private static final int BEFORE = 20;

  /** How many words between a phrase and its figure are told apart. */
  private static final int FAR = 8;

  private final Set<Integer> phrases = new HashSet<>();
  private Optional<UnitSpan> last = Optional.empty();
  private int lastPlace = NOWHERE;
  private int lastShape = Units.EMPTY;

  void add(SpanWindow window, Optional<UnitSpan> chosen) {
    last = chosen;
    lastPlace = place(window, chosen);
    lastShape = chosen.map(s -> window.units().shape(s.begin(), s.end())).orElse(Units.EMPTY);
    chosen.ifPresent(span -> phrases.add(span.phrase()));
  }

  /** The phrase of the figure before. */
  Optional<UnitSpan> last() {
    return last;
  }

  /** Where the phrase of the figure before stood to that figure. */
  int lastPlace() {
    return lastPlace;
  }

  /** Hash of the parts of speech of the phrase of the figure before. */
  int lastShape() {
    return lastShape;
  }

  /** Whether the words of a phrase were chosen for an earlier figure. */
  boolean has(UnitSpan span) {
    return phrases.contains(span.phrase());
  }

  /** A number for what a phrase has in common with that of the figure before. */
  int likeness(UnitSpan span) {
    if (last.isEmpty()) {
      return 0;
    }
    UnitSpan before = last.get();
    boolean here = before.sentence() == span.sentence();
    if (before.phrase() == span.phrase()) {
      return here && before.begin() == span.begin() ? 1 : 2;
    }
    if (here && before.begin() < span.end() && span.begin() < before.end()) {
      return before.begin() == span.begin() ? 3 : before.end() == span.end() ? 4 : 5;
    }
    return before.head() == span.head() ? 6 : here ? 7 : 8;
  }

  /** A number for the side of the figure a phrase stands on and for the words between them. */
  static int place(SpanWindow window, Optional<UnitSpan> span) {
    if (span.isEmpty()) {
      return NOWHERE;
    }
    boolean behind = span.get().begin() >= window.end();
    int words = behind ? span.get().begin() - window.end() : window.first() - span.get().end();
    return (behind ? 1 : BEFORE) + Math.min(FAR, Math.max(0, words));
  }

  /** A number for the side alone. */
  static int side(int place) {
    return place == NOWHERE ? 2 : place < BEFORE ? 1 : 0;
  }
}
