package org.vigov.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vigov.model.Block;
import org.vigov.model.BlockType;

/** What an article prints of itself: its headline and the date of its publication. */
final class Printed {
  /** Marks a stamp among counters: "Cập nhật: 23-03-2016 | Lượt đọc: 96". */
  private static final Pattern STAMP =
      Pattern.compile(
          "(?:ngày đăng|đăng ngày|đăng lúc|cập nhật|ngày viết|người đăng|xuất bản)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Printed() {}

  static Optional<String> headline(String text, List<Block> blocks) {
    return blocks.stream()
        .filter(block -> block.type() == BlockType.HEADLINE)
        .map(block -> text.substring(block.begin(), block.end()))
        .findFirst();
  }

  /** The date of a dateline, else of a byline, else of a stamp among the counters. */
  static Optional<LocalDate> published(String text, List<Block> blocks) {
    return date(text, blocks, BlockType.DATELINE)
        .or(() -> date(text, blocks, BlockType.BYLINE))
        .or(() -> date(text, blocks, BlockType.BOILERPLATE));
  }

  private static Optional<LocalDate> date(String text, List<Block> blocks, BlockType type) {
    for (Block block : blocks) {
      if (block.type() != type) {
        continue;
      }
      String line = text.substring(block.begin(), block.end());
      if (type != BlockType.BOILERPLATE || STAMP.matcher(line).find()) {
        Optional<LocalDate> date = PublicationDate.find(line);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }
}
