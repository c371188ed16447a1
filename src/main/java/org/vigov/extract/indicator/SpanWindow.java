package org.vigov.extract.indicator;

import java.util.List;
import java.util.Optional;
import org.vigov.text.Token;

/**
 * The words around a figure among which its noun phrase and its verb are sought.
 *
 * @param first index of the word the figure begins in
 * @param end index of the word behind the figure
 * @param from index of the first word
 * @param to index of the word behind the last
 * @param figures for each word of the window what figure it belongs to
 * @param what noun phrase of the indicator before
 * @param action verb of the indicator before
 * @param part whether the figure is a part of a total
 */
record SpanWindow(
    Units units,
    Mention mention,
    int first,
    int end,
    int from,
    int to,
    byte[] figures,
    Optional<UnitSpan> what,
    Optional<UnitSpan> action,
    boolean part) {
  /** No figure; a figure of another fact; of the same; the figure itself. */
  static final byte NONE = 0;

  static final byte OTHER = 1;
  static final byte GROUP = 2;
  static final byte OWN = 3;

  /** 99 of 100 noun phrases and verbs of the corpus lie that near. */
  private static final int BEFORE = 26;

  private static final int BEHIND = 14;

  /**
   * A run of words of one sentence.
   *
   * @param phrase hash of the words
   * @param head hash of the first
   */
  record UnitSpan(int sentence, int begin, int end, int phrase, int head) {
    static UnitSpan of(Units units, int sentence, int begin, int end) {
      return new UnitSpan(sentence, begin, end, units.phrase(begin, end), units.form(begin));
    }

    /** 1 for the first word of the run, 2 for another of it, 3 for the one behind it, else 0. */
    int mark(int at) {
      if (at == begin) {
        return 1;
      }
      return begin < at && at < end ? 2 : at == end ? 3 : 0;
    }
  }

  /**
   * @param group the other figures of the same indicator
   * @param what of the indicator before, in whatever sentence
   */
  static SpanWindow of(
      Units units,
      Mention mention,
      List<Mention> group,
      Optional<UnitSpan> what,
      Optional<UnitSpan> action,
      boolean part) {
    int first = units.unit(mention.first());
    int end = units.unit(mention.end() - 1) + 1;
    int from = Math.max(0, first - BEFORE);
    int to = Math.min(units.size(), end + BEHIND);
    byte[] figures = new byte[to - from];
    for (int i = from; i < to; i++) {
      figures[i - from] = units.isFigure(i) ? OTHER : NONE;
    }
    for (Mention friend : group) {
      if (friend.sentence() == mention.sentence()) {
        mark(figures, from, units, friend, GROUP);
      }
    }
    mark(figures, from, units, mention, OWN);
    return new SpanWindow(units, mention, first, end, from, to, figures, what, action, part);
  }

  private static void mark(byte[] figures, int from, Units units, Mention mention, byte mark) {
    int end = Math.min(from + figures.length, units.unit(mention.end() - 1) + 1);
    for (int i = Math.max(from, units.unit(mention.first())); i < end; i++) {
      figures[i - from] = mark;
    }
  }

  int length() {
    return to - from;
  }

  byte figure(int at) {
    return at < from || at >= to ? NONE : figures[at - from];
  }

  /** On which sides other figures of the same indicator stand: 1 before, 2 behind, 3 both. */
  int groups() {
    int sides = 0;
    for (int i = from; i < to; i++) {
      sides |= figures[i - from] != GROUP ? 0 : i < first ? 1 : 2;
    }
    return sides;
  }

  View view() {
    return units.view();
  }

  /**
   * The words of a phrase of the sentence, as written.
   *
   * @param article text of the article
   */
  String text(String article, UnitSpan span) {
    List<Token> tokens = view().sentence().tokens();
    int begin = tokens.get(units.token(span.begin())).begin();
    return article.substring(begin, tokens.get(units.token(span.end()) - 1).end());
  }

  /** Whether a phrase stands in the sentence of the figure. */
  boolean isHere(Optional<UnitSpan> span) {
    return span.isPresent() && span.get().sentence() == mention.sentence();
  }
}
