package org.vigov.extract.indicator;

import java.util.Optional;
import org.vigov.extract.indicator.SpanWindow.TokenSpan;
import org.vigov.learn.LinearChainModel;

/** Finds the noun phrase and the verb of a figure. */
final class Spans {
  private final LinearChainModel what;
  private final LinearChainModel action;
  private final SpanFeatures features = new SpanFeatures();

  Spans(LinearChainModel what, LinearChainModel action) {
    this.what = what;
    this.action = action;
  }

  Optional<TokenSpan> what(SpanWindow window) {
    return decode(what, window);
  }

  Optional<TokenSpan> action(SpanWindow window) {
    return decode(action, window);
  }

  private Optional<TokenSpan> decode(LinearChainModel model, SpanWindow window) {
    int[] path = model.decode(window, window.length(), features);
    int begin = -1;
    int end = -1;
    for (int i = 0; i < path.length; i++) {
      String label = model.labels().get(path[i]);
      if (label.equals(SpanFeatures.BEGIN)) {
        begin = window.from() + i;
        end = begin + 1;
      } else if (label.equals(SpanFeatures.INSIDE)) {
        end = window.from() + i + 1;
      }
    }
    return begin < 0
        ? Optional.empty()
        : Optional.of(new TokenSpan(window.mention().sentence(), begin, end));
  }
}
