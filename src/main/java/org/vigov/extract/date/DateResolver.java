package org.vigov.extract.date;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
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

  private static final int LONGEST_LINK = 12;

  private final DateRules rules = DateRules.load();

  /** The TIMEX3 value of a DATE entity; parts that nothing tells are {@code X}. */
  public String value(Entity date, Analysis analysis) {
    Optional<Entity> next =
        analysis.entities(Labels.DATE).stream().filter(e -> e.begin() >= date.end()).findFirst();
    return value(date, next, analysis, ArticleDate.of(analysis, rules)).value();
  }

  /** The entities of an article, every DATE among them with its value. */
  public List<Entity> resolve(Analysis analysis) {
    List<Entity> resolved = new ArrayList<>(analysis.entities());
    each(analysis, (at, value) -> resolved.set(at, resolved.get(at).withValue(value.value())));
    return List.copyOf(resolved);
  }

  /** For the id of every DATE of an article its value and where it comes from. */
  public Map<String, DateValue> explain(Analysis analysis) {
    Map<String, DateValue> values = new HashMap<>();
    each(analysis, (at, value) -> values.put(analysis.entities().get(at).id(), value));
    return Map.copyOf(values);
  }

  private void each(Analysis analysis, BiConsumer<Integer, DateValue> found) {
    ArticleDate articleDate = ArticleDate.of(analysis, rules);
    Optional<Entity> next = Optional.empty();
    for (int i = analysis.entities().size() - 1; i >= 0; i--) {
      Entity entity = analysis.entities().get(i);
      if (entity.is(Labels.DATE)) {
        found.accept(i, value(entity, next, analysis, articleDate));
        next = Optional.of(entity);
      }
    }
  }

  /** The month an article speaks from; empty when only its year is known, or not even that. */
  public Optional<YearMonth> written(Analysis analysis) {
    ArticleDate date = ArticleDate.of(analysis, rules);
    return date.year().isPresent() && date.month().isPresent()
        ? Optional.of(YearMonth.of(date.year().getAsInt(), date.month().getAsInt()))
        : Optional.empty();
  }

  private DateValue value(
      Entity date, Optional<Entity> next, Analysis analysis, ArticleDate articleDate) {
    Optional<DateParts> read = rules.read(date.text());
    if (read.isEmpty()) {
      return new DateValue(UNKNOWN, "-", "no rule reads it");
    }
    DateParts parts = read.get();
    DateContext context = DateContext.of(date, analysis);
    DateValue value;
    if (context.everyMonth()) {
      value = open(parts, OptionalInt.empty(), "of every month");
    } else if (!parts.needsYear()) {
      value = open(parts, OptionalInt.empty(), "year as written");
    } else if (context.everyYear() || (parts.has("d") && context.isFeast())) {
      value = open(parts, articleDate.month(), "of every year");
    } else {
      Optional<DateParts> end = next.flatMap(e -> otherEnd(date, e, analysis.text()));
      value = dated(parts, end, articleDate, context);
    }
    boolean oneDay = parts.has("d") && !parts.has("d2");
    return oneDay
        ? new DateValue(value.value() + context.timeOfDay(), value.rule(), value.why())
        : value;
  }

  private static DateValue open(DateParts parts, OptionalInt month, String why) {
    return new DateValue(parts.timex(OptionalInt.empty(), month), parts.rule(), why);
  }

  private static DateValue dated(
      DateParts parts, Optional<DateParts> end, ArticleDate articleDate, DateContext context) {
    OptionalInt month = parts.month();
    MissingYear year = MissingYear.of(parts, articleDate, context);
    if (end.isEmpty()) {
      month = articleDate.month();
    } else {
      month = month.isPresent() ? month : end.get().month();
      OptionalInt other = end.get().number("y");
      boolean acrossNewYear = month.orElse(0) > end.get().month().orElse(13);
      if (other.isPresent()) {
        year =
            new MissingYear(other, "year of the interval's other end")
                .shift(acrossNewYear ? -1 : 0, "across New Year");
      }
    }
    return new DateValue(parts.timex(year.year(), month), parts.rule(), year.why());
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
}
