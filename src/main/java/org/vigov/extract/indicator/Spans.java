package org.vigov.extract.indicator;

import java.util.Optional;
import org.vigov.extract.indicator.SpanWindow.UnitSpan;

/** Finds the noun phrase and the verb of each figure of an article, in order. Immutable. */
final class Spans {
  private final SpanScorer scorer;

  Spans(IndicatorModel model) {
    scorer = new SpanScorer(model.what(), model.action());
  }

  /** The noun phrase and the verb of a figure. */
  record Found(Optional<UnitSpan> what, Optional<UnitSpan> action) {}

  /** The search in one article; not to be shared. */
  final class Search {
    private Optional<SpanScorer.Kept> kept = Optional.empty();

    private Search() {}

    Found find(SpanWindow window) {
      SpanScorer.Kept here =
          kept.filter(k -> k.units() == window.units())
              .orElseGet(() -> scorer.keep(window.units()));
      kept = Optional.of(here);
      SpanScorer.Pair best = scorer.best(here, window);
      return new Found(
          PhraseEdges.trimmed(window, best.noun()), PhraseEdges.trimmed(window, best.verb()));
    }
  }

  Search search() {
    return new Search();
  }
}
