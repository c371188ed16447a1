package org.vigov.extract.date;

import java.util.Map;
import java.util.OptionalInt;
import org.vigov.extract.rule.Match;

/**
 * The parts of a calendar expression, named as in {@code date-rules.tsv}.
 *
 * @param rule name of the rule that read it
 */
record DateParts(String rule, Map<String, String> groups) {
  static DateParts of(Match match) {
    return new DateParts(match.rule().name(), match.groups());
  }

  OptionalInt number(String group) {
    String text = groups.get(group);
    return text == null ? OptionalInt.empty() : CalendarNumbers.parse(text);
  }

  boolean has(String group) {
    return groups.containsKey(group);
  }

  boolean needsYear() {
    return !has("y") && !has("y2") && !has("dec");
  }

  /** The first month it touches; empty for a year or a decade, or a day whose month is left out. */
  OptionalInt month() {
    if (has("m")) {
      return number("m");
    }
    if (has("m2")) {
      return number("m2");
    }
    if (has("q")) {
      return OptionalInt.of(number("q").orElseThrow() * 3 - 2);
    }
    return OptionalInt.empty();
  }

  /** The year told relative to the article's: <i>nay</i> 0, <i>ngoái</i> -1, <i>tới</i> 1. */
  int yearShift() {
    return switch (groups.getOrDefault("now", "nay")) {
      case "ngoái", "trước" -> -1;
      case "tới", "sau" -> 1;
      default -> 0;
    };
  }

  /**
   * The TIMEX3 value.
   *
   * @param year used where the expression has none
   * @param month used where a day stands without its month
   */
  String timex(OptionalInt year, OptionalInt month) {
    if (has("dec")) {
      return decade();
    }
    OptionalInt last = has("y2") ? number("y2") : number("y");
    OptionalInt end = last.isPresent() ? last : year;
    OptionalInt begin = has("y") ? number("y") : end;
    if (has("d") || has("d2")) {
      return days(begin, end, month);
    }
    if (has("m")) {
      return has("m2")
          ? Timex.interval(Timex.month(begin, number("m")), Timex.month(end, number("m2")))
          : Timex.month(begin, number("m"));
    }
    if (has("q")) {
      return quarters(begin);
    }
    if (has("part")) {
      return Timex.year(begin) + (groups.get("part").equals("đầu") ? "-Q1" : "-Q4");
    }
    if (has("first") || has("last") || has("half")) {
      return partOfYear(begin);
    }
    return has("y2") ? Timex.interval(Timex.year(begin), Timex.year(end)) : Timex.year(begin);
  }

  private String days(OptionalInt begin, OptionalInt end, OptionalInt month) {
    if (!has("d2")) {
      return Timex.day(begin, has("m") ? number("m") : month, number("d"));
    }
    OptionalInt last = number("m2");
    OptionalInt first = has("m") ? number("m") : last;
    OptionalInt firstYear = begin;
    boolean acrossNewYear = !has("y") && first.orElse(0) > last.orElse(0);
    if (acrossNewYear && end.isPresent()) {
      firstYear = OptionalInt.of(end.getAsInt() - 1);
    }
    return Timex.interval(
        Timex.day(firstYear, first, number("d")), Timex.day(end, last, number("d2")));
  }

  private String quarters(OptionalInt year) {
    int first = number("q").orElseThrow();
    if (has("q2")) {
      int last = number("q2").orElseThrow();
      return Timex.interval(
          Timex.month(year, OptionalInt.of(first * 3 - 2)),
          Timex.month(year, OptionalInt.of(last * 3)));
    }
    return Timex.year(year) + "-Q" + first;
  }

  private String partOfYear(OptionalInt year) {
    if (has("half")) {
      return Timex.year(year) + (groups.get("half").equals("đầu") ? "-H1" : "-H2");
    }
    int months = number(has("first") ? "first" : "last").orElseThrow();
    if (months == 6) {
      return Timex.year(year) + (has("first") ? "-H1" : "-H2");
    }
    int begin = has("first") ? 1 : Math.max(1, 13 - months);
    int end = has("first") ? Math.min(12, months) : 12;
    return Timex.interval(
        Timex.month(year, OptionalInt.of(begin)), Timex.month(year, OptionalInt.of(end)));
  }

  private String decade() {
    String decade = groups.get("dec");
    return (decade.length() == 4 ? decade.substring(0, 3) : "19" + decade.charAt(0)) + "X";
  }
}
