package org.vigov.extract.indicator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vigov.model.Analysis;
import org.vigov.model.Entity;
import org.vigov.model.Labels;

/**
 * Places TIMEX3 values before, around or after the day an article speaks from.
 *
 * @param today the day of publication, else the first full date of the article; none if unknown
 */
record TimeFrame(Optional<LocalDate> today) {
  private static final Pattern VALUE =
      Pattern.compile("(\\d{4})(?:-(?:(\\d{2})(?:-(\\d{2}))?|Q([1-4])|H([12])))?.*");

  static TimeFrame of(Analysis analysis) {
    Optional<LocalDate> first =
        analysis.entities().stream()
            .filter(e -> e.is(Labels.DATE))
            .map(Entity::value)
            .flatMap(Optional::stream)
            .filter(v -> v.matches("\\d{4}-\\d{2}-\\d{2}.*"))
            .findFirst()
            .flatMap(TimeFrame::lastDay);
    return new TimeFrame(analysis.article().published().or(() -> first));
  }

  /** {@code past}, {@code now}, {@code future}, or {@code unknown}. */
  String relation(String value) {
    if (today.isEmpty()) {
      return "unknown";
    }
    int slash = value.indexOf('/');
    Optional<LocalDate> begin = firstDay(slash < 0 ? value : value.substring(0, slash));
    Optional<LocalDate> end = lastDay(slash < 0 ? value : value.substring(slash + 1));
    if (begin.isEmpty() || end.isEmpty()) {
      return "unknown";
    }
    if (!end.get().isAfter(today.get())) {
      return "past";
    }
    return begin.get().isAfter(today.get()) ? "future" : "now";
  }

  static Optional<LocalDate> lastDay(String value) {
    return day(value, true);
  }

  private static Optional<LocalDate> firstDay(String value) {
    return day(value, false);
  }

  private static Optional<LocalDate> day(String value, boolean last) {
    Matcher m = VALUE.matcher(value);
    if (!m.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(m.group(1));
    int month = last ? 12 : 1;
    if (m.group(2) != null) {
      month = Integer.parseInt(m.group(2));
    } else if (m.group(4) != null) {
      month = Integer.parseInt(m.group(4)) * 3 - (last ? 0 : 2);
    } else if (m.group(5) != null) {
      month = Integer.parseInt(m.group(5)) * 6 - (last ? 0 : 5);
    }
    if (month < 1 || month > 12) {
      return Optional.empty();
    }
    YearMonth whole = YearMonth.of(year, month);
    int day = last ? whole.lengthOfMonth() : 1;
    if (m.group(3) != null) {
      day = Integer.parseInt(m.group(3));
    }
    return whole.isValidDay(day) ? Optional.of(whole.atDay(day)) : Optional.empty();
  }
}
