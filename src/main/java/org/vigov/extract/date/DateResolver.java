package org.vigov.extract.date;

import java.util.ArrayList;
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
 * or the lead. It is the year after for a deadline that would lie back or an article whose headline
 * names the year after, and the year before for a late month told as past in the first months of a
 * year.
 */
public final class DateResolver {
  /** The value of what no rule reads. */
  public static final String UNKNOWN = "XXXX";

  private static final int HALF_A_YEAR = 6;
  private static final int LONG_AHEAD = 8;
  private static final int LONGEST_LINK = 12;

  private final DateRules rules = DateRules.load();

  /** The TIMEX3 value of a DATE entity; parts that nothing tells are {@code X}. */
  public String value(Entity date, Analysis analysis) {
    Optional<Entity> next =
        analysis.entities(Labels.DATE).stream().filter(e -> e.begin() >= date.end()).findFirst();
    return value(date, next, analysis, ArticleDate.of(analysis, rules));
  }

  /** The entities of an article, every DATE among them with its value. */
  public List<Entity> resolve(Analysis analysis) {
    ArticleDate articleDate = ArticleDate.of(analysis, rules);
    List<Entity> resolved = new ArrayList<>(analysis.entities());
    Optional<Entity> next = Optional.empty();
    for (int i = resolved.size() - 1; i >= 0; i--) {
      Entity entity = resolved.get(i);
      if (entity.is(Labels.DATE)) {
        resolved.set(i, entity.withValue(value(entity, next, analysis, articleDate)));
        next = Optional.of(entity);
      }
    }
    return List.copyOf(resolved);
  }

  private String value(
      Entity date, Optional<Entity> next, Analysis analysis, ArticleDate articleDate) {
    Optional<DateParts> read = rules.read(date.text());
    if (read.isEmpty()) {
      return UNKNOWN;
    }
    DateParts parts = read.get();
    DateContext context = DateContext.of(date, analysis);
    OptionalInt none = OptionalInt.empty();
    String value;
    if (context.everyMonth() || !parts.needsYear()) {
      value = parts.timex(none, none);
    } else if (context.everyYear() || (parts.has("d") && context.isFeast())) {
      value = parts.timex(none, articleDate.month());
    } else {
      Optional<DateParts> end = next.flatMap(e -> otherEnd(date, e, analysis.text()));
      value = dated(parts, end, articleDate, context);
    }
    boolean oneDay = parts.has("d") && !parts.has("d2");
    return oneDay ? value + context.timeOfDay() : value;
  }

  private static String dated(
      DateParts parts, Optional<DateParts> end, ArticleDate articleDate, DateContext context) {
    if (end.isEmpty()) {
      return parts.timex(year(parts, articleDate, context), articleDate.month());
    }
    OptionalInt month = parts.month().isPresent() ? parts.month() : end.get().month();
    OptionalInt year = end.get().number("y");
    if (year.isEmpty()) {
      return parts.timex(year(parts, articleDate, context), month);
    }
    boolean acrossNewYear = month.orElse(0) > end.get().month().orElse(13);
    return parts.timex(shift(year, acrossNewYear ? -1 : 0), month);
  }

  /** The end of an interval whose beginning this date is: <i>… đến ngày 03/4/2015</i>. */
  private Optional<DateParts> otherEnd(Entity date, Entity next, String text) {
    boolean close = next.begin() >= date.end() && next.begin() - date.end() <= LONGEST_LINK;
    return close && isInterval(text.substring(date.end(), next.begin()).strip())
        ? rules.read(next.text())
        : Optional.empty();
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
    boolean planned = article.looksAhead() && ahead <= -HALF_A_YEAR && !context.tellsThePast();
    if (ahead < -1 && (planned || context.isSetAhead())) {
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
