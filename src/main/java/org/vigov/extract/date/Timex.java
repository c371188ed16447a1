package org.vigov.extract.date;

import java.util.OptionalInt;

/** Writes TIMEX3 values; a part that is not known is written with {@code X}. */
final class Timex {
  private static final String UNKNOWN_YEAR = "XXXX";

  private Timex() {}

  static String interval(String begin, String end) {
    return begin + "/" + end;
  }

  static String year(OptionalInt year) {
    if (year.isEmpty()) {
      return UNKNOWN_YEAR;
    }
    int value = year.getAsInt();
    return String.valueOf(value < 100 ? 2000 + value : value);
  }

  static String month(OptionalInt year, OptionalInt month) {
    return year(year) + "-" + two(month);
  }

  static String day(OptionalInt year, OptionalInt month, OptionalInt day) {
    return month(year, month) + "-" + two(day);
  }

  private static String two(OptionalInt number) {
    if (number.isEmpty()) {
      return "XX";
    }
    return (number.getAsInt() < 10 ? "0" : "") + number.getAsInt();
  }
}
