package org.vigov.extract.indicator;

import java.util.Optional;
import org.vigov.extract.indicator.SpanWindow.UnitSpan;
import org.vigov.learn.FeatureExtractor;
import org.vigov.learn.Features;

/**
 * What speaks for a word belonging to the noun phrase, or to the verb, of a figure. The features
 * come in three sorts, so that the scores of the first two can be kept: those of a word before or
 * behind any figure, those of a figure at some distance, and those of both.
 */
final class SpanFeatures implements FeatureExtractor<SpanWindow> {
  /** Before the span, its first word, the others, behind it; a window without one is all before. */
  static final String BEFORE = "before";

  static final String BEGIN = "begin";
  static final String INSIDE = "inside";
  static final String BEHIND = "behind";

  /** The sides of a figure; the figure itself. */
  static final int LEFT = 0;

  static final int RIGHT = 1;
  static final int OWN = 2;

  /** How many kinds of distance there are on each side. */
  static final int NEAR = 12;

  private static final int SHORT = 6;
  private static final int EDGE = 1;
  private static final int FUNCTION = 2;
  private static final int NOUN = 3;

  /** Whether one label may follow another; the first is empty at the beginning. */
  static boolean mayFollow(String before, String label) {
    return switch (label) {
      case BEFORE -> before.isEmpty() || before.equals(BEFORE);
      case BEGIN -> before.isEmpty() || before.equals(BEFORE);
      case INSIDE -> before.equals(BEGIN) || before.equals(INSIDE);
      default -> !before.isEmpty() && !before.equals(BEFORE);
    };
  }

  @Override
  public void extract(SpanWindow window, int index, Features features) {
    int at = window.from() + index;
    int side = side(window, at);
    word(window.units(), at, side, features);
    figure(window, near(window, at), side, features);
    both(window, at, side, features);
  }

  static int side(SpanWindow window, int at) {
    return at < window.first() ? LEFT : at >= window.end() ? RIGHT : OWN;
  }

  /** The distance of a word from the figure in words, less exactly the farther it is. */
  static int near(SpanWindow window, int at) {
    int distance = at < window.first() ? window.first() - at : at - window.end() + 1;
    int step = distance < 7 ? Math.max(0, distance) : distance < 10 ? 7 : distance < 15 ? 8 : 9;
    return side(window, at) * NEAR + step;
  }

  /** A word before or behind any figure. */
  void word(Units units, int at, int side, Features features) {
    for (int d = -2; d <= 2; d++) {
      features.add(10 + d, side, units.form(at + d));
      features.add(20 + d, side, units.kind(at + d));
    }
    for (int d = -1; d <= 1; d++) {
      features.add(15 + d, units.form(at + d));
    }
    for (int d = -2; d <= 1; d++) {
      features.add(25 + d, side, units.form(at + d), units.form(at + d + 1));
    }
    features.add(30, units.form(at - 1), units.form(at), units.form(at + 1));
    features.add(31, side, units.kind(at - 1), units.kind(at));
    features.add(32, side, units.kind(at), units.kind(at + 1));
    features.add(33, side, units.shape(Math.max(0, at - 1), Math.min(units.size(), at + 2)));
    features.add(34, side, units.kind(at), units.form(at - 1));
    features.add(35, side, units.form(at), units.kind(at + 1));
    features.add(36, side, units.form(at), units.kind(at - 1));
    features.add(37, side, units.firstSyllable(at));
    features.add(38, side, units.lastSyllable(at));
    int functions = flag(units.isFunction(at), 1) + flag(units.isFunction(at - 1), 2);
    features.add(39, side, functions + flag(units.isFunction(at + 1), 4));
    features.add(40, side, flag(units.isCapital(at), 1) + flag(at == 0, 2) + flag(at == 1, 4));
  }

  private static int flag(boolean holds, int value) {
    return holds ? value : 0;
  }

  /** A figure for all words at one distance from it. */
  void figure(SpanWindow window, int near, int side, Features features) {
    Units units = window.units();
    Mention mention = window.mention();
    int follows = units.form(window.end());
    int before = units.form(window.first() - 1);
    int next = next(units, window.end());
    String unit = mention.figure().unit().orElse("");
    int measure = unit.isEmpty() ? 0 : unit.equals("%") ? 1 : 2;
    int part = window.part() ? 1 : 0;
    int known = known(window, window.what()) * 3 + known(window, window.action());
    features.add(50, near);
    features.add(51, near, next, measure);
    features.add(52, near, unit.hashCode());
    features.add(53, near, part, next);
    features.add(54, side, part, next);
    features.add(55, near, follows);
    features.add(56, near, before);
    features.add(57, side, before, next);
    features.add(58, near, known);
    features.add(59, side, known, next);
    features.add(60, near, units.kind(window.end()), measure);
  }

  /** 2 for a phrase of this sentence, 1 for one of another, else 0. */
  private static int known(SpanWindow window, Optional<UnitSpan> span) {
    return window.isHere(span) ? 2 : span.isPresent() ? 1 : 0;
  }

  private static int next(Units units, int at) {
    String word = units.word(at);
    boolean edge = word.isEmpty() || !Character.isLetter(word.charAt(0));
    return edge ? EDGE : units.isFunction(at) ? FUNCTION : NOUN;
  }

  /** A word for this figure. */
  void both(SpanWindow window, int at, int side, Features features) {
    Units units = window.units();
    int near = near(window, at);
    features.add(70, near, units.form(at));
    features.add(71, near, units.kind(at));
    mark(72, side, window.figure(at), features);
    mark(73, side, window.figure(at - 1), features);
    mark(74, side, window.figure(at + 1), features);
    earlier(window, window.what(), 75, at, near, side, features);
    earlier(window, window.action(), 80, at, near, side, features);
    if (side == LEFT) {
      between(units, at + 1, window.first(), at, side, features);
    } else if (side == RIGHT) {
      between(units, window.end(), at, at, side, features);
    }
  }

  private static void mark(int template, int side, int mark, Features features) {
    if (mark != SpanWindow.NONE) {
      features.add(template, side, mark);
    }
  }

  /** Whether a word stands in a phrase of the indicator before, or is like its first word. */
  private static void earlier(
      SpanWindow window,
      Optional<UnitSpan> span,
      int template,
      int at,
      int near,
      int side,
      Features features) {
    if (span.isEmpty()) {
      return;
    }
    if (span.get().head() == window.units().form(at)) {
      features.add(template, side, window.isHere(span) ? 1 : 0);
    }
    int mark = window.isHere(span) ? span.get().mark(at) : 0;
    if (mark > 0) {
      features.add(template + 1, side, mark);
      features.add(template + 2, mark, window.units().form(window.end()));
      features.add(template + 3, mark, window.units().form(at));
      features.add(template + 4, mark, near);
    }
  }

  /** What lies between a word and the figure. */
  private static void between(Units units, int from, int to, int at, int side, Features features) {
    int figures = Math.min(2, units.count(Units.FIGURE, from, to));
    int commas = Math.min(2, units.count(Units.COMMA, from, to));
    int stops = Math.min(2, units.count(Units.STOP, from, to));
    int functions = Math.min(4, units.count(Units.FUNCTION, from, to));
    int cells = Math.min(3, units.count(Units.CELL, from, to));
    int verb = units.lastVerb(from, to);
    int function = units.lastFunction(from, to);
    features.add(90, side, figures * 9 + commas * 3 + stops);
    features.add(91, side, figures);
    features.add(92, side, commas * 3 + stops);
    features.add(93, side, functions);
    features.add(94, side, cells, Math.min(at, 3));
    features.add(95, side, function < 0 ? 0 : units.form(function), units.form(at));
    features.add(96, side, verb < 0 ? 0 : units.form(verb), units.kind(at));
    features.add(97, side, verb < 0 ? 0 : 1, units.kind(at));
    if (to - from <= SHORT) {
      features.add(98, side, units.shape(from, to), units.kind(at));
    }
  }
}
