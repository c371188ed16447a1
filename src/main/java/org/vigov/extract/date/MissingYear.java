package org.vigov.extract.date;

import java.util.OptionalInt;

/**
 * The year of an expression that has none of its own.
 *
 * @param why where it comes from, in a few words
 */
record MissingYear(OptionalInt year, String why) {
  private static final int HALF_A_YEAR = 6;
  private static final int LONG_AHEAD = 8;
  private static final int LATE_IN_YEAR = 10;

  /** From the date the article speaks from. */
  static MissingYear of(DateParts parts, ArticleDate article, DateContext context) {
    MissingYear own = new MissingYear(article.year(), "year of " + article.source());
    if (parts.has("now")) {
      return own.shift(parts.yearShift(), "told from the article's");
    }
    if (parts.month().isEmpty() || article.month().isEmpty()) {
      return own;
    }
    int ahead = parts.month().getAsInt() - article.month().getAsInt();
    if (ahead < -HALF_A_YEAR && context.isDeadline()) {
      return own.shift(1, "a deadline that would lie back");
    }
    boolean planned = article.looksAhead() && ahead <= -HALF_A_YEAR && !context.tellsThePast();
    if (ahead < -1 && (planned || context.isSetAhead())) {
      return own.shift(1, "still to come");
    }
    if (ahead <= -LATE_IN_YEAR && parts.has("d") && !context.tellsThePast()) {
      return own.shift(1, "a day early in a year, written at the end of one");
    }
    if (ahead > 0 && context.isBack()) {
      return own.shift(-1, "told as what was");
    }
    if (ahead >= LONG_AHEAD && context.tellsThePast()) {
      return own.shift(-1, "a late month told as past");
    }
    return own;
  }

  MissingYear shift(int by, String reason) {
    return by == 0 || year.isEmpty()
        ? this
        : new MissingYear(OptionalInt.of(year.getAsInt() + by), why + ", shifted: " + reason);
  }
}
