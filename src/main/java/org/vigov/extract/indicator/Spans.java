package org.vigov.extract.indicator;

import java.util.List;
import java.util.Optional;
import org.vigov.extract.indicator.SpanChoiceFeatures.Setting;
import org.vigov.extract.indicator.SpanOptions.Option;
import org.vigov.extract.indicator.SpanWindow.UnitSpan;
import org.vigov.learn.Features;
import org.vigov.learn.LinearChainModel;

/** Finds the noun phrase and the verb of each figure of an article, in order. Immutable. */
final class Spans {
  private final SpanScorer scorer;
  private final LinearChainModel nouns;
  private final LinearChainModel verbs;
  private final SpanChoiceFeatures features = new SpanChoiceFeatures();

  Spans(IndicatorModel model) {
    scorer = new SpanScorer(model.what(), model.action());
    nouns = model.whatChoice();
    verbs = model.actionChoice();
  }

  /** The noun phrase and the verb of a figure. */
  record Found(Optional<UnitSpan> what, Optional<UnitSpan> action) {}

  /** The search in one article; not to be shared. */
  final class Search {
    private final SpanTrail whats = new SpanTrail();
    private final SpanTrail actions = new SpanTrail();
    private final Features buffer = new Features();
    private Optional<SpanScorer.Kept> kept = Optional.empty();

    private Search() {}

    Found find(SpanWindow window) {
      SpanScorer.Kept here = scorer.keep(window.units(), kept);
      kept = Optional.of(here);
      SpanScorer.Pair best = scorer.best(here, window);
      List<Option> phrases = SpanOptions.of(window, best.nouns());
      List<Option> governors = SpanOptions.of(window, best.verbs());
      Optional<UnitSpan> what =
          choose(nouns, phrases, new Setting(window, whats, governors.get(0).span()));
      Optional<UnitSpan> action = choose(verbs, governors, new Setting(window, actions, what));
      whats.add(window, what);
      actions.add(window, action);
      return new Found(what, action);
    }

    private Optional<UnitSpan> choose(
        LinearChainModel model, List<Option> options, Setting setting) {
      float top = Float.NEGATIVE_INFINITY;
      Optional<UnitSpan> best = Optional.empty();
      for (int i = 0; i < options.size(); i++) {
        buffer.clear();
        features.extract(setting, options.get(i), i, buffer);
        float score = model.score(buffer, 0);
        if (score > top) {
          top = score;
          best = options.get(i).span();
        }
      }
      return best;
    }
  }

  Search search() {
    return new Search();
  }
}
