package org.vigov.extract.indicator;

import java.util.Optional;
import org.vigov.extract.indicator.SpanLattice.Candidate;
import org.vigov.extract.indicator.SpanWindow.UnitSpan;

/** Marks at the edges are no part of a phrase; one that closes what opens inside is. */
final class PhraseEdges {
  /** Marks that open and those that close them, at the same places. */
  private static final String OPENING = "“\"«‘([";

  private static final String CLOSING = "”\"»’)]";

  private PhraseEdges() {}

  static Optional<UnitSpan> trimmed(SpanWindow window, Candidate candidate) {
    if (candidate.isNone()) {
      return Optional.empty();
    }
    Units units = window.units();
    int begin = window.from() + candidate.begin();
    int end = window.from() + candidate.end();
    while (begin < end && units.isMark(begin) && !OPENING.contains(units.word(begin))) {
      begin++;
    }
    while (begin < end && units.isMark(end - 1) && !closes(units, begin, end)) {
      end--;
    }
    return begin >= end
        ? Optional.empty()
        : Optional.of(UnitSpan.of(units, window.mention().sentence(), begin, end));
  }

  /** Whether the last word closes a bracket or quotation that opens in the phrase. */
  private static boolean closes(Units units, int begin, int end) {
    int pair = CLOSING.indexOf(units.word(end - 1));
    for (int i = begin; i < end - 1 && pair >= 0; i++) {
      if (units.word(i).equals(OPENING.substring(pair, pair + 1))) {
        return true;
      }
    }
    return false;
  }
}
