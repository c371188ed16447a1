package org.vigov.extract.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.vigov.model.Analysis;
import org.vigov.model.Block;
import org.vigov.model.BlockType;
import org.vigov.model.Entity;
import org.vigov.model.Labels;

/**
 * The date an article speaks from. It is the publication date; else the first full date in a
 * dateline; else the first full date of the text, whose year and month it has; else the first year
 * in a headline or the lead. A year further on may be any, so it tells nothing.
 *
 * @param year empty when the article names none
 * @param month empty when only a year is known
 */
record ArticleDate(OptionalInt year, OptionalInt month) {

  static ArticleDate of(Analysis analysis, DateRules rules) {
    Optional<LocalDate> published = analysis.article().published();
    if (published.isPresent()) {
      return new ArticleDate(
          OptionalInt.of(published.get().getYear()),
          OptionalInt.of(published.get().getMonthValue()));
    }
    List<Entity> dates = analysis.entities(Labels.DATE);
    return first(
            dates.stream()
                .filter(d -> analysis.blockAt(d.begin()).type() == BlockType.DATELINE)
                .toList(),
            rules,
            "d")
        .or(() -> first(dates, rules, "d"))
        .or(() -> first(dates.stream().filter(d -> isAtTheTop(d, analysis)).toList(), rules, "y"))
        .orElse(new ArticleDate(OptionalInt.empty(), OptionalInt.empty()));
  }

  private static boolean isAtTheTop(Entity date, Analysis analysis) {
    Block block = analysis.blockAt(date.begin());
    return block.type() == BlockType.HEADLINE || block.equals(lead(analysis));
  }

  /** The first paragraph; the first block where there is none. */
  private static Block lead(Analysis analysis) {
    List<Block> blocks = analysis.article().blocks();
    return blocks.stream().filter(b -> b.type() == BlockType.P).findFirst().orElse(blocks.get(0));
  }

  /** The first date with a single year that also has the given part. */
  private static Optional<ArticleDate> first(List<Entity> dates, DateRules rules, String part) {
    return dates.stream()
        .flatMap(date -> rules.read(date.text()).stream())
        .filter(parts -> parts.has("y") && !parts.has("y2") && parts.has(part))
        .map(parts -> new ArticleDate(parts.number("y"), parts.month()))
        .findFirst();
  }
}
