package org.vigov.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vigov.model.Block;
import org.vigov.model.BlockType;

/** What an article prints of itself: its headline and the date of its publication. */
final class Printed {
  /** Marks a stamp among counters: "Cập nhật: 23-03-2016 | Lượt đọc: 96". */
  private static final Pattern STAMP =
      Pattern.compile(
          "(?:ngày đăng|đăng:|đăng ngày|đăng lúc|cập nhật|ngày viết|người đăng|xuất bản)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Printed() {}

  static Optional<String> headline(String text, List<Block> blocks) {
    return blocks.stream()
        .filter(block -> block.type() == BlockType.HEADLINE)
        .map(block -> text.substring(block.begin(), block.end()))
        .findFirst();
  }

  /**
   * The date of a dateline that says it is a stamp, else of any dateline (pages print the day they
   * were opened in the same form), else of a byline, else of a stamp among the counters.
   */
  static Optional<LocalDate> published(String text, List<Block> blocks) {
    return stamped(text, blocks, BlockType.DATELINE)
        .or(() -> date(text, blocks, BlockType.DATELINE))
        .or(() -> date(text, blocks, BlockType.BYLINE))
        .or(() -> stamped(text, blocks, BlockType.BOILERPLATE));
  }

  private static Optional<LocalDate> stamped(String text, List<Block> blocks, BlockType type) {
    return lines(text, blocks, type)
        .filter(line -> STAMP.matcher(line).find())
        .flatMap(line -> PublicationDate.find(line).stream())
        .findFirst();
  }

  /**
   * The date in the head of the page, as "Thứ Sáu, 19/8/2016 | Sitemap": the day of the issue, or
   * the day the page was saved; better than none.
   */
  static Optional<LocalDate> issued(String text, List<Block> blocks) {
    return lines(
            text,
            blocks.stream().takeWhile(block -> block.type() != BlockType.P).toList(),
            BlockType.BOILERPLATE)
        .filter(line -> WEEKDAY.matcher(line).find())
        .flatMap(line -> PublicationDate.find(line).stream())
        .findFirst();
  }

  private static Optional<LocalDate> date(String text, List<Block> blocks, BlockType type) {
    return lines(text, blocks, type)
        .flatMap(line -> PublicationDate.find(line).stream())
        .findFirst();
  }

  private static Stream<String> lines(String text, List<Block> blocks, BlockType type) {
    return blocks.stream()
        .filter(block -> block.type() == type)
        .map(block -> text.substring(block.begin(), block.end()));
  }
}
