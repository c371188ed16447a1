package org.vigov.extract.date;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.vigov.model.Analysis;
import org.vigov.model.Entity;
import org.vigov.model.Labels;

/**
 * Gives calendar expressions their TIMEX3 values (annotation guidelines, section 2).
 *
 * <p>A missing year comes from the other end of the same interval (<i>từ ngày 16/3 đến ngày
 * 03/4/2015</i>), else from the date the article speaks from: the publication date, else the first
 * full date in a dateline, else the first full date in the text, else the first year in a headline
 * or the lead. It is the year after for a deadline that would lie back, and the year before for a
 * late month told as past in the first months of a year.
 */
public final class DateResolver {
  /** The value of what no rule reads. */
  public static final String UNKNOWN = "XXXX";

  private static final int HALF_A_YEAR = 6;
  private static final int LONG_AHEAD = 8;

  private final DateRules rules = DateRules.load();

  /** The TIMEX3 value of a DATE entity; parts that nothing tells are {@code X}. */
  public String value(Entity date, Analysis analysis) {
    return value(date, analysis, ArticleDate.of(analysis, rules));
  }

  /** The entities of an article, every DATE among them with its value. */
  public List<Entity> resolve(Analysis analysis) {
    ArticleDate articleDate = ArticleDate.of(analysis, rules);
    return analysis.entities().stream()
        .map(e -> e.is(Labels.DATE) ? e.withValue(value(e, analysis, articleDate)) : e)
        .toList();
  }

  private String value(Entity date, Analysis analysis, ArticleDate articleDate) {
    Optional<DateParts> read = rules.read(date.text());
    if (read.isEmpty()) {
      return UNKNOWN;
    }
    DateParts parts = read.get();
    DateContext context = DateContext.of(date, analysis);
    OptionalInt none = OptionalInt.empty();
    String value;
    if (context.everyMonth()) {
      value = parts.timex(none, none);
    } else if (!parts.needsYear()) {
      value = parts.timex(none, none);
    } else if (parts.has("d") && context.everyYear()) {
      value = parts.timex(none, articleDate.month());
    } else {
      value = dated(date, analysis, articleDate, parts, context);
    }
    boolean oneDay = parts.has("d") && !parts.has("d2");
    return oneDay ? value + context.timeOfDay() : value;
  }

  private String dated(
      Entity date,
      Analysis analysis,
      ArticleDate articleDate,
      DateParts parts,
      DateContext context) {
    Optional<DateParts> end = otherEnd(date, analysis);
    if (end.isPresent()) {
      OptionalInt month = parts.month().isPresent() ? parts.month() : end.get().month();
      boolean acrossNewYear = month.orElse(0) > end.get().month().orElse(13);
      OptionalInt year = end.get().number("y");
      if (year.isPresent()) {
        return parts.timex(shift(year, acrossNewYear ? -1 : 0), month);
      }
      return parts.timex(year(parts, articleDate, context), month);
    }
    return parts.timex(year(parts, articleDate, context), articleDate.month());
  }

  /** The end of an interval whose beginning this date is: <i>… đến ngày 03/4/2015</i>. */
  private Optional<DateParts> otherEnd(Entity date, Analysis analysis) {
    String text = analysis.text();
    return analysis.entities(Labels.DATE).stream()
        .filter(e -> e.begin() > date.end() && e.begin() - date.end() < 12)
        .filter(e -> isInterval(text.substring(date.end(), e.begin()).strip()))
        .findFirst()
        .flatMap(e -> rules.read(e.text()));
  }

  private static boolean isInterval(String between) {
    return between.equals("đến") || between.equals("đến hết") || between.equals("-");
  }

  private static OptionalInt year(DateParts parts, ArticleDate article, DateContext context) {
    if (parts.has("now")) {
      return shift(article.year(), parts.yearShift());
    }
    if (parts.month().isEmpty() || article.month().isEmpty()) {
      return article.year();
    }
    int ahead = parts.month().getAsInt() - article.month().getAsInt();
    if (ahead < -HALF_A_YEAR && context.isDeadline()) {
      return shift(article.year(), 1);
    }
    if (ahead < -1 && context.isSetAhead()) {
      return shift(article.year(), 1);
    }
    if (ahead >= LONG_AHEAD && context.tellsThePast()) {
      return shift(article.year(), -1);
    }
    return article.year();
  }

  private static OptionalInt shift(OptionalInt year, int by) {
    return year.isPresent() ? OptionalInt.of(year.getAsInt() + by) : year;
  }
}
