package org.vigov.extract.indicator;

import java.util.Optional;
import org.vigov.extract.indicator.SpanWindow.TokenSpan;
import org.vigov.learn.LinearChainModel;

/** Finds the noun phrase and the verb of a figure. */
final class Spans {
  /** Marks that open and those that close them, at the same places. */
  private static final String OPENING = "“\"«‘([";

  private static final String CLOSING = "”\"»’)]";
  private final LinearChainModel what;
  private final LinearChainModel action;
  private final SpanFeatures features = new SpanFeatures();

  Spans(LinearChainModel what, LinearChainModel action) {
    this.what = what;
    this.action = action;
  }

  /** The noun phrase and the verb of a figure. */
  record Found(Optional<TokenSpan> what, Optional<TokenSpan> action) {}

  Found find(SpanWindow window) {
    int[][] rows = LinearChainModel.features(window, window.length(), features);
    return new Found(decode(what, rows, window), decode(action, rows, window));
  }

  private static Optional<TokenSpan> decode(
      LinearChainModel model, int[][] rows, SpanWindow window) {
    int[] path = model.decode(rows);
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
    return trimmed(window, begin, end);
  }

  /** Marks at the edges are no part of a phrase; one that closes what opens inside is. */
  private static Optional<TokenSpan> trimmed(SpanWindow window, int from, int to) {
    View view = window.view();
    int begin = from;
    int end = to;
    while (begin >= 0 && begin < end && isMark(view, begin) && !isOpening(view.word(begin))) {
      begin++;
    }
    while (begin < end && isMark(view, end - 1) && !closes(view, begin, end)) {
      end--;
    }
    return begin < 0 || begin >= end
        ? Optional.empty()
        : Optional.of(new TokenSpan(window.mention().sentence(), begin, end));
  }

  private static boolean isMark(View view, int at) {
    return view.sentence().tokens().get(at).isPunctuation();
  }

  private static boolean isOpening(String mark) {
    return OPENING.contains(mark);
  }

  /** Whether the last token closes a bracket or quotation that opens in the phrase. */
  private static boolean closes(View view, int begin, int end) {
    int pair = CLOSING.indexOf(view.word(end - 1));
    for (int i = begin; i < end - 1 && pair >= 0; i++) {
      if (view.word(i).equals(OPENING.substring(pair, pair + 1))) {
        return true;
      }
    }
    return false;
  }
}
