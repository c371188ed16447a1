package org.vigov.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.vigov.model.BlockType;

/**
 * Makes more pages out of the articles of the corpus. There a menu is one line with bars; text
 * copied from a page has each entry on a line of its own, and often dozens of them.
 */
final class BlockAugmenter {
  private static final int LONGEST_MENU = 25;
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s?[|»›>•;]\\s?|\\s::\\s|[\\s\\u00a0]{2,9}|\\s-\\s|\\s/\\s");

  private final Random random;
  private final List<String> entries = new ArrayList<>();

  /** A line of a training page. */
  record TypedLine(BlockType type, String text) {}

  BlockAugmenter(List<List<TypedLine>> pages, long seed) {
    random = new Random(seed);
    for (List<TypedLine> page : pages) {
      for (TypedLine line : split(page)) {
        if (line.type() == BlockType.BOILERPLATE) {
          entries.add(line.text());
        }
      }
    }
  }

  /** The page with each entry of its menus on a line of its own. */
  List<TypedLine> split(List<TypedLine> page) {
    List<TypedLine> lines = new ArrayList<>();
    for (TypedLine line : page) {
      if (line.type() != BlockType.BOILERPLATE) {
        lines.add(line);
        continue;
      }
      for (String entry : SEPARATOR.split(line.text())) {
        // A date alone could be the publication stamp of an article as well.
        if (!entry.isBlank() && PublicationDate.find(entry).isEmpty()) {
          lines.add(new TypedLine(line.type(), entry.strip()));
        }
      }
    }
    return lines;
  }

  /** The page with menus of other pages around it. */
  List<TypedLine> surround(List<TypedLine> page) {
    List<TypedLine> lines = new ArrayList<>(menu());
    lines.addAll(split(page));
    lines.addAll(menu());
    return lines;
  }

  private List<TypedLine> menu() {
    List<TypedLine> menu = new ArrayList<>();
    for (int i = random.nextInt(LONGEST_MENU); i > 0 && !entries.isEmpty(); i--) {
      menu.add(new TypedLine(BlockType.BOILERPLATE, entries.get(random.nextInt(entries.size()))));
    }
    return menu;
  }
}
