package org.vigov.extract.indicator;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.vigov.extract.indicator.SpanWindow.UnitSpan;

/** What phrases were chosen for the figures before, and where they stood; not to be shared. */
final class SpanTrail {
  /** Where a phrase stands: no phrase, or one of another sentence. */
  static final int NOWHERE = 0;

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

  /** Where the phrase of the figure before stood from that figure. */
  int lastPlace() {
    return lastPlace;
  }

  int lastShape() {
    return lastShape;
  }

  /** Whether a phrase was chosen for an earlier figure. */
  boolean has(UnitSpan span) {
    return phrases.contains(span.phrase());
  }

  /** On which side of the figure a phrase stands and how many words lie between. */
  static int place(SpanWindow window, Optional<UnitSpan> span) {
    if (span.isEmpty()) {
      return NOWHERE;
    }
    return span.get().begin() >= window.end()
        ? 1 + Math.min(FAR, span.get().begin() - window.end())
        : 20 + Math.min(FAR, Math.max(0, window.first() - span.get().end()));
  }
}
