package org.vigov.extract.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The words around a figure among which its noun phrase and its verb are sought.
 *
 * @param from index of the first token in the sentence
 * @param to index of the token behind the last
 * @param figures for each token of the window what figure it belongs to, or empty
 * @param what noun phrase of the indicator before, where it stands in this sentence
 * @param action verb of the indicator before, where it stands in this sentence
 * @param part whether the figure is a part of a total
 */
record SpanWindow(
    View view,
    Mention mention,
    int from,
    int to,
    List<String> figures,
    Optional<TokenSpan> what,
    Optional<TokenSpan> action,
    boolean part) {
  /** 99 of 100 noun phrases and verbs of the corpus lie that near. */
  private static final int BEFORE = 36;

  private static final int BEHIND = 25;

  /** A run of tokens of one sentence. */
  record TokenSpan(int sentence, int begin, int end) {
    /** Whether a token is the first of the run, another of it, the one behind it, or none. */
    String mark(int at) {
      if (at == begin) {
        return "B";
      }
      return begin < at && at < end ? "I" : at == end ? "E" : "";
    }
  }

  /**
   * @param group the other figures of the same indicator
   * @param what of the indicator before, in whatever sentence
   */
  static SpanWindow of(
      Scene scene,
      Mention mention,
      List<Mention> group,
      Optional<TokenSpan> what,
      Optional<TokenSpan> action,
      boolean part) {
    View view = scene.view(mention);
    int from = Math.max(0, mention.first() - BEFORE);
    int to = Math.min(view.length(), mention.end() + BEHIND);
    String[] figures = new String[to - from];
    for (int i = from; i < to; i++) {
      figures[i - from] = view.word(i).equals("#n") ? "other" : "";
    }
    for (Mention friend : group) {
      if (friend.sentence() == mention.sentence()) {
        mark(figures, from, friend, "group");
      }
    }
    mark(figures, from, mention, "own");
    return new SpanWindow(
        view,
        mention,
        from,
        to,
        Arrays.asList(figures),
        what.filter(span -> span.sentence() == mention.sentence()),
        action.filter(span -> span.sentence() == mention.sentence()),
        part);
  }

  private static void mark(String[] figures, int from, Mention mention, String mark) {
    for (int i = Math.max(from, mention.first());
        i < Math.min(from + figures.length, mention.end());
        i++) {
      figures[i - from] = mark;
    }
  }

  int length() {
    return to - from;
  }

  String figure(int at) {
    return at < from || at >= to ? "" : figures.get(at - from);
  }
}
