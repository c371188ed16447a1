package org.vigov.extract.indicator;

import java.util.Optional;
import org.vigov.extract.indicator.SpanOptions.Option;
import org.vigov.extract.indicator.SpanWindow.UnitSpan;
import org.vigov.learn.Features;

/**
 * What speaks for a whole phrase being that of a figure: what single words, one beside the other,
 * cannot tell.
 */
final class SpanChoiceFeatures {
  private static final int LONG = 8;

  void extract(
      SpanWindow window,
      Option option,
      int rank,
      SpanTrail trail,
      Optional<UnitSpan> other,
      Features f) {
    Units units = window.units();
    int margin = (int) Math.min(12, Math.ceil(option.margin() * 2));
    int place = SpanTrail.place(window, option.span());
    String unit = window.mention().figure().unit().orElse("");
    int measure = unit.isEmpty() ? 0 : unit.equals("%") ? 1 : 2;
    int part = window.part() ? 1 : 0;
    f.add(1, margin);
    f.add(2, rank, margin);
    f.add(3, margin, place > 0 ? place / 20 : 2);
    f.add(4, place, trail.lastPlace());
    f.add(5, place, measure, part);
    f.add(6, place, units.form(window.end()));
    f.add(7, place, units.form(window.first() - 1));
    f.add(8, place, units.kind(window.end()));
    relation(option.span(), other, f);
    if (option.span().isEmpty()) {
      f.add(9, part, trail.last().isPresent() ? 1 : 0, window.isHere(trail.last()) ? 1 : 0);
      f.add(10, unit.hashCode());
      return;
    }
    UnitSpan span = option.span().get();
    int length = Math.min(LONG, span.end() - span.begin());
    int side = place / 20;
    f.add(11, margin, length);
    f.add(12, place, length);
    f.add(13, side, length, units.kind(span.end()));
    words(units, span, side, length, f);
    inside(units, span, f);
    f.add(50, span.head(), unit.hashCode());
    f.add(51, span.head(), units.form(window.first() - 1));
    f.add(52, span.head(), units.form(window.end()));
    between(window, span, side, f);
    before(trail, span, units, place, part, length, f);
    f.add(90, side, window.figure(span.begin() - 1), window.figure(span.end()));
  }

  private static void words(Units units, UnitSpan span, int side, int length, Features f) {
    int begin = span.begin();
    int end = span.end();
    int shape = units.shape(begin, end);
    f.add(20, span.phrase());
    f.add(21, span.phrase(), units.form(end));
    f.add(22, shape);
    f.add(23, shape, units.kind(end));
    f.add(24, shape, units.kind(begin - 1));
    f.add(25, shape, side);
    f.add(26, span.head());
    f.add(27, span.head(), length);
    f.add(28, span.head(), units.form(end));
    f.add(29, span.head(), units.form(end - 1));
    f.add(30, units.form(end - 1));
    f.add(31, units.form(end - 1), units.form(end));
    f.add(32, units.form(begin - 1), span.head());
    f.add(33, units.form(begin - 1), units.form(end));
    f.add(34, units.kind(end - 1), units.kind(end), units.kind(end + 1));
    f.add(35, units.kind(end - 1), units.form(end));
    f.add(36, units.form(end), length);
    f.add(37, units.form(end), units.form(end + 1));
    f.add(38, units.form(end - 1), units.kind(end));
    f.add(39, length, units.form(begin - 1));
    f.add(40, units.kind(begin - 1), units.kind(begin), units.kind(end));
  }

  private static void inside(Units units, UnitSpan span, Features f) {
    int commas = units.count(Units.COMMA, span.begin(), span.end());
    int functions = units.count(Units.FUNCTION, span.begin(), span.end());
    int verbs = units.count(Units.VERB, span.begin() + 1, span.end());
    int stops = units.count(Units.STOP, span.begin(), span.end());
    f.add(45, Math.min(2, commas), Math.min(2, functions), Math.min(2, verbs));
    f.add(46, stops, units.count(Units.FIGURE, span.begin(), span.end()));
    for (int i = span.begin() + 1; i < span.end(); i++) {
      f.add(47, units.form(i));
      f.add(48, units.kind(i), units.form(i));
    }
  }

  private static void between(SpanWindow window, UnitSpan span, int side, Features f) {
    Units units = window.units();
    int from = side == 1 ? span.end() : window.end();
    int to = side == 1 ? window.first() : span.begin();
    int figures = Math.min(2, units.count(Units.FIGURE, from, to));
    int commas = Math.min(2, units.count(Units.COMMA, from, to));
    int stops = Math.min(2, units.count(Units.STOP, from, to));
    f.add(60, side, figures * 9 + commas * 3 + stops);
    if (to - from <= 4) {
      f.add(61, side, units.phrase(from, Math.max(from, to)));
      f.add(62, side, units.shape(from, Math.max(from, to)));
    }
    int verb = units.lastVerb(from, Math.max(from, to));
    f.add(63, side, verb < 0 ? 0 : units.form(verb), span.head());
  }

  /** How a phrase is like those of the figures before. */
  private static void before(
      SpanTrail trail, UnitSpan span, Units units, int place, int part, int length, Features f) {
    int like = trail.last().map(last -> like(last, span)).orElse(0);
    int seen = trail.has(span) ? 1 : 0;
    f.add(70, like);
    f.add(71, like, place);
    f.add(72, like, part);
    f.add(73, seen);
    f.add(74, seen, length);
    f.add(75, seen, place / 20, like);
    f.add(
        76,
        trail.lastPlace() == place ? 1 : 0,
        trail.lastShape() == units.shape(span.begin(), span.end()) ? 1 : 0);
  }

  private static int like(UnitSpan last, UnitSpan span) {
    if (last.equals(span)) {
      return 1;
    }
    if (last.phrase() == span.phrase()) {
      return 2;
    }
    boolean overlaps =
        last.sentence() == span.sentence()
            && last.begin() < span.end()
            && span.begin() < last.end();
    if (overlaps) {
      return last.begin() == span.begin() ? 3 : last.end() == span.end() ? 4 : 5;
    }
    return last.head() == span.head() ? 6 : last.sentence() == span.sentence() ? 7 : 8;
  }

  /** How a noun phrase lies to a verb, or a verb to a noun phrase. */
  private static void relation(Optional<UnitSpan> span, Optional<UnitSpan> other, Features f) {
    if (span.isEmpty() || other.isEmpty()) {
      f.add(80, span.isEmpty() ? 0 : 1, other.isEmpty() ? 0 : 1);
      return;
    }
    UnitSpan a = span.get();
    UnitSpan b = other.get();
    int relation =
        a.end() <= b.begin()
            ? 2 + Math.min(2, b.begin() - a.end())
            : b.end() <= a.begin() ? 6 + Math.min(2, a.begin() - b.end()) : 9;
    f.add(81, relation);
    f.add(82, relation, a.head());
    f.add(83, a.head(), b.phrase());
    f.add(84, a.phrase(), b.phrase());
  }
}
