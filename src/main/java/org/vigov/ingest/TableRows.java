package org.vigov.ingest;

import org.jsoup.nodes.Element;

/** Tells rows of data from rows that only lay out a page. */
final class TableRows {
  private static final int FEWEST_CELLS = 2;

  private TableRows() {}

  /**
   * Whether each cell of a row holds at most one paragraph of running text, as tables pasted from a
   * word processor do; such a row is one line.
   */
  static boolean isPlain(Element row) {
    return row.childrenSize() >= FEWEST_CELLS
        && row.children().stream().allMatch(TableRows::isOneLine);
  }

  private static boolean isOneLine(Element cell) {
    if (hasOnlyInline(cell)) {
      return true;
    }
    Element paragraph = cell.firstElementChild();
    boolean single = cell.childrenSize() == 1 && cell.ownText().isBlank();
    return single
        && (paragraph.normalName().equals("p") || paragraph.normalName().equals("div"))
        && hasOnlyInline(paragraph);
  }

  private static boolean hasOnlyInline(Element element) {
    return element.children().stream().allMatch(child -> isInline(child.normalName()));
  }

  private static boolean isInline(String tag) {
    return switch (tag) {
      case "span", "b", "strong", "i", "em", "font", "a", "u", "sub", "sup", "small" -> true;
      default -> false;
    };
  }
}
