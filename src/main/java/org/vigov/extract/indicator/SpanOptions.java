package org.vigov.extract.indicator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vigov.extract.indicator.SpanLattice.Candidate;
import org.vigov.extract.indicator.SpanWindow.UnitSpan;

/** The phrases to choose from for a figure, as they would be written, the best first. */
final class SpanOptions {
  private SpanOptions() {}

  /**
   * A phrase or none.
   *
   * @param margin how much less its words score than those of the best
   */
  record Option(Optional<UnitSpan> span, float margin) {}

  static List<Option> of(SpanWindow window, List<Candidate> candidates) {
    List<Option> options = new ArrayList<>();
    Set<Optional<UnitSpan>> seen = new HashSet<>();
    float top = candidates.get(0).score();
    for (Candidate candidate : candidates) {
      Optional<UnitSpan> span = PhraseEdges.trimmed(window, candidate);
      if (seen.add(span)) {
        options.add(new Option(span, top - candidate.score()));
      }
    }
    return options;
  }
}
