package org.vigov.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An article as it came in.
 *
 * @param text in Unicode NFC; the blocks lie in it, in order and without overlap, and hold all that
 *     is not white space
 * @param headline as given with the article; the headline blocks of the text are among the blocks
 * @param published as given with the article or printed in it
 * @param source where it comes from: an address or the name of a publisher
 */
public record Article(
    String id,
    Optional<String> headline,
    Optional<LocalDate> published,
    Optional<String> source,
    String text,
    List<Block> blocks) {

  public Article {
    blocks = List.copyOf(blocks);
    int last = 0;
    for (Block block : blocks) {
      if (block.begin() < last || block.end() > text.length()) {
        throw new IllegalArgumentException(
            "block " + block + " overlaps the one before or lies outside the text");
      }
      last = block.end();
    }
  }

  /** The same with its blocks typed otherwise. */
  public Article withBlocks(List<Block> changed) {
    return new Article(id, headline, published, source, text, changed);
  }
}
