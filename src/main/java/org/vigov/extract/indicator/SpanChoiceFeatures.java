package org.vigov.extract.indicator;

import java.util.Optional;
import org.vigov.extract.indicator.SpanOptions.Option;
import org.vigov.extract.indicator.SpanWindow.UnitSpan;
import org.vigov.learn.Features;

/**
 * What speaks for a whole phrase being the noun phrase, or the verb, of a figure: both its edges at
 * once, and how it lies to the figure, to the phrases of the figures before, and to the verb or the
 * noun phrase of the same figure.
 */
final class SpanChoiceFeatures {
  private static final int LONG = 8;

  /** Steps in which the scores of words are told apart, and how many. */
  private static final int STEPS = 2;

  private static final int MOST_STEPS = 12;

  /** How many words between a phrase and its figure are taken as they are. */
  private static final int NEAR = 4;

  /**
   * What all phrases to choose from have in common.
   *
   * @param trail the phrases of the same sort of the figures before
   * @param other the verb for a noun phrase, the noun phrase for a verb
   */
  record Setting(SpanWindow window, SpanTrail trail, Optional<UnitSpan> other) {}

  /**
   * @param rank how many phrases look better word by word
   */
  void extract(Setting setting, Option option, int rank, Features features) {
    Optional<UnitSpan> span = option.span();
    int margin = (int) Math.min(MOST_STEPS, Math.ceil(option.margin() * STEPS));
    int place = SpanTrail.place(setting.window(), span);
    features.add(1, margin);
    features.add(2, rank, margin);
    features.add(3, margin, SpanTrail.side(place));
    figure(setting, place, features);
    relation(span, setting.other(), features);
    if (span.isEmpty()) {
      none(setting, features);
    } else {
      some(setting, span.get(), margin, place, features);
    }
  }

  /** The place of a phrase, beside what its figure looks like. */
  private static void figure(Setting setting, int place, Features features) {
    SpanWindow window = setting.window();
    Units units = window.units();
    int part = window.part() ? 1 : 0;
    features.add(4, place, setting.trail().lastPlace());
    features.add(5, place, measure(window), part);
    features.add(6, place, units.form(window.end()));
    features.add(7, place, units.form(window.first() - 1));
    features.add(8, place, units.kind(window.end()));
    features.add(9, place, window.groups(), window.mention().hasOver() ? 1 : 0);
  }

  private static int measure(SpanWindow window) {
    String unit = unit(window);
    return unit.isEmpty() ? 0 : unit.equals("%") ? 1 : 2;
  }

  private static String unit(SpanWindow window) {
    return window.mention().figure().unit().orElse("");
  }

  private static void none(Setting setting, Features features) {
    SpanWindow window = setting.window();
    Optional<UnitSpan> last = setting.trail().last();
    int known = window.isHere(last) ? 2 : last.isPresent() ? 1 : 0;
    features.add(10, window.part() ? 1 : 0, known);
    features.add(11, unit(window).hashCode());
  }

  private static void some(
      Setting setting, UnitSpan span, int margin, int place, Features features) {
    SpanWindow window = setting.window();
    Units units = window.units();
    int length = Math.min(LONG, span.end() - span.begin());
    int side = SpanTrail.side(place);
    features.add(15, margin, length);
    features.add(16, place, length);
    features.add(17, side, length, units.kind(span.end()));
    features.add(18, side, window.figure(span.begin() - 1), window.figure(span.end()));
    features.add(50, span.head(), unit(window).hashCode());
    features.add(51, span.head(), units.form(window.first() - 1));
    features.add(52, span.head(), units.form(window.end()));
    edges(units, span, side, length, features);
    inside(units, span, features);
    between(window, span, side, features);
    earlier(setting, span, place, length, features);
  }

  private static void edges(Units units, UnitSpan span, int side, int length, Features features) {
    int begin = span.begin();
    int end = span.end();
    int shape = units.shape(begin, end);
    features.add(20, span.phrase());
    features.add(21, span.phrase(), units.form(end));
    features.add(22, shape);
    features.add(23, shape, units.kind(end));
    features.add(24, shape, units.kind(begin - 1));
    features.add(25, shape, side);
    features.add(26, span.head());
    features.add(27, span.head(), length);
    features.add(28, span.head(), units.form(end));
    features.add(29, span.head(), units.form(end - 1));
    features.add(30, units.form(end - 1));
    features.add(31, units.form(end - 1), units.form(end));
    features.add(32, units.form(begin - 1), span.head());
    features.add(33, units.form(begin - 1), units.form(end));
    features.add(34, units.kind(end - 1), units.kind(end), units.kind(end + 1));
    features.add(35, units.kind(end - 1), units.form(end));
    features.add(36, units.form(end), length);
    features.add(37, units.form(end), units.form(end + 1));
    features.add(38, units.form(end - 1), units.kind(end));
    features.add(39, length, units.form(begin - 1));
    features.add(40, units.kind(begin - 1), units.kind(begin), units.kind(end));
  }

  private static void inside(Units units, UnitSpan span, Features features) {
    int begin = span.begin();
    int end = span.end();
    int commas = Math.min(2, units.count(Units.COMMA, begin, end));
    int functions = Math.min(2, units.count(Units.FUNCTION, begin, end));
    int verbs = Math.min(2, units.count(Units.VERB, begin + 1, end));
    features.add(45, commas, functions, verbs);
    features.add(46, units.count(Units.STOP, begin, end), units.count(Units.FIGURE, begin, end));
    for (int i = begin + 1; i < end; i++) {
      features.add(47, units.form(i));
    }
  }

  private static void between(SpanWindow window, UnitSpan span, int side, Features features) {
    Units units = window.units();
    boolean left = span.begin() < window.first();
    int from = left ? span.end() : window.end();
    int to = Math.max(from, left ? window.first() : span.begin());
    int figures = Math.min(2, units.count(Units.FIGURE, from, to));
    int commas = Math.min(2, units.count(Units.COMMA, from, to));
    int stops = Math.min(2, units.count(Units.STOP, from, to));
    features.add(60, side, figures * 9 + commas * 3 + stops);
    if (to - from <= NEAR) {
      features.add(61, side, units.phrase(from, to));
      features.add(62, side, units.shape(from, to));
    }
    int verb = units.lastVerb(from, to);
    features.add(63, side, verb < 0 ? 0 : units.form(verb), span.head());
  }

  /** How a phrase is like those of the figures before. */
  private static void earlier(
      Setting setting, UnitSpan span, int place, int length, Features features) {
    SpanTrail trail = setting.trail();
    int like = trail.likeness(span);
    int seen = trail.has(span) ? 1 : 0;
    int shape = setting.window().units().shape(span.begin(), span.end());
    features.add(70, like);
    features.add(71, like, place);
    features.add(72, like, setting.window().part() ? 1 : 0);
    features.add(73, seen, length);
    features.add(74, seen, SpanTrail.side(place), like);
    features.add(75, trail.lastPlace() == place ? 1 : 0, trail.lastShape() == shape ? 1 : 0);
  }

  /** How a noun phrase lies to the verb, or a verb to the noun phrase. */
  private static void relation(
      Optional<UnitSpan> span, Optional<UnitSpan> other, Features features) {
    if (span.isEmpty() || other.isEmpty()) {
      features.add(80, span.isEmpty() ? 0 : 1, other.isEmpty() ? 0 : 1);
      return;
    }
    int gap = gap(span.get(), other.get());
    features.add(81, gap);
    features.add(82, gap, span.get().head());
    features.add(83, span.get().head(), other.get().phrase());
    features.add(84, span.get().phrase(), other.get().phrase());
  }

  /** How far a phrase stands before (1 to 3) or behind (-1 to -3) another; 0: they overlap. */
  private static int gap(UnitSpan span, UnitSpan other) {
    if (span.end() <= other.begin()) {
      return 1 + Math.min(2, other.begin() - span.end());
    }
    return other.end() <= span.begin() ? -1 - Math.min(2, span.begin() - other.end()) : 0;
  }
}
