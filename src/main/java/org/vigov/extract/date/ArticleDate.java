package org.vigov.extract.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
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
 * @param looksAhead whether a headline names the year after: a plan or the tasks of that year
 * @param source what tells it, in a few words
 */
record ArticleDate(OptionalInt year, OptionalInt month, boolean looksAhead, String source) {

  static ArticleDate of(Analysis analysis, DateRules rules) {
    ArticleDate date = dated(analysis, rules);
    if (date.year().isEmpty()) {
      return date;
    }
    String next = String.valueOf(date.year().getAsInt() + 1);
    List<Block> headlines = blocks(analysis, BlockType.HEADLINE);
    boolean looksAhead =
        inBlocks(analysis.entities(Labels.DATE), headlines).stream()
            .anyMatch(entity -> entity.text().endsWith(next));
    return new ArticleDate(date.year(), date.month(), looksAhead, date.source());
  }

  private static ArticleDate dated(Analysis analysis, DateRules rules) {
    Optional<LocalDate> published = analysis.article().published();
    if (published.isPresent()) {
      return new ArticleDate(
          OptionalInt.of(published.get().getYear()),
          OptionalInt.of(published.get().getMonthValue()),
          false,
          "the publication date");
    }
    List<Entity> dates = analysis.entities(Labels.DATE);
    return first(inBlocks(dates, blocks(analysis, BlockType.DATELINE)), rules, "d", "the dateline")
        .or(() -> first(dates, rules, "d", "the first full date"))
        .or(() -> first(inBlocks(dates, top(analysis)), rules, "y", "the headline or lead"))
        .orElse(new ArticleDate(OptionalInt.empty(), OptionalInt.empty(), false, "nothing"));
  }

  private static List<Entity> inBlocks(List<Entity> dates, List<Block> blocks) {
    return dates.stream()
        .filter(date -> blocks.stream().anyMatch(block -> block.covers(date)))
        .toList();
  }

  private static List<Block> blocks(Analysis analysis, BlockType type) {
    return analysis.article().blocks().stream().filter(block -> block.type() == type).toList();
  }

  /** The headlines and the first paragraph. */
  private static List<Block> top(Analysis analysis) {
    return Stream.concat(
            blocks(analysis, BlockType.HEADLINE).stream(),
            blocks(analysis, BlockType.P).stream().limit(1))
        .toList();
  }

  /** The first date with a single year that also has the given part. */
  private static Optional<ArticleDate> first(
      List<Entity> dates, DateRules rules, String part, String source) {
    return dates.stream()
        .flatMap(date -> rules.read(date.text()).stream())
        .filter(parts -> parts.has("y") && !parts.has("y2") && parts.has(part))
        .map(parts -> new ArticleDate(parts.number("y"), parts.month(), false, source))
        .findFirst();
  }
}
