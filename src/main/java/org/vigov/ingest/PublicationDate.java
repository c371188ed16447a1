package org.vigov.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vigov.text.NormalizedText;

/** Reads the calendar date of a publication stamp, as sites print it. */
final class PublicationDate {
  private static final String MONTH_NAMES =
      "giêng|một|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín|mười một|mười hai|mười";

  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\d/.-])(?:"
              + "(?<iy>(?:19|20)\\d\\d)-(?<im>\\d{1,2})-(?<id>\\d{1,2})"
              + "|(?<d>\\d{1,2})\\s?(?<sep>[/.-])\\s?(?<m>\\d{1,2})\\s?\\k<sep>\\s?(?<y>(?:19|20)\\d\\d)"
              + "|(?<wd>\\d{1,2})\\s{0,3},?\\s{0,3}tháng\\s{1,3}(?<wm>\\d{1,2}|"
              + MONTH_NAMES
              + ")\\s{0,3},?\\s{0,3}(?:năm\\s{1,3})?(?<wy>(?:19|20)\\d\\d)"
              + ")(?!\\d)",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** Where the number of a month is spelled out; the place is the number. */
  private static final List<List<String>> MONTHS =
      List.of(
          List.of(),
          List.of("một", "giêng"),
          List.of("hai"),
          List.of("ba"),
          List.of("tư", "bốn"),
          List.of("năm"),
          List.of("sáu"),
          List.of("bảy", "bẩy"),
          List.of("tám"),
          List.of("chín"),
          List.of("mười"),
          List.of("mười một"),
          List.of("mười hai"));

  private PublicationDate() {}

  /** The first full date in a text: 25/07/2017, 2017-07-25, ngày 02 tháng 11 năm 2005. */
  static Optional<LocalDate> find(String text) {
    Matcher matcher =
        DATE.matcher(
            NormalizedText.of(text).text().toLowerCase(Locale.ROOT).replace('\u00a0', ' '));
    while (matcher.find()) {
      Optional<LocalDate> date = date(matcher);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(Matcher m) {
    if (m.group("iy") != null) {
      return date(m.group("iy"), m.group("im"), m.group("id"));
    }
    return m.group("y") != null
        ? date(m.group("y"), m.group("m"), m.group("d"))
        : date(m.group("wy"), m.group("wm"), m.group("wd"));
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      // 31/02/2019 or 25/17/2019 is a number of some other kind.
      return Optional.empty();
    }
  }

  private static int month(String month) {
    if (Character.isDigit(month.charAt(0))) {
      return Integer.parseInt(month);
    }
    for (int i = 1; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).contains(month)) {
        return i;
      }
    }
    throw new IllegalStateException("a month name without a number: " + month);
  }
}
