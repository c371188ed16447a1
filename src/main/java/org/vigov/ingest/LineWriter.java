package org.vigov.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.vigov.ingest.Draft.HintedSpan;

/** Writes the lines of a page while its tree is walked; one instance a page. */
final class LineWriter {
  /** Block elements by the style sheet of the HTML standard, and those that sites style so. */
  private static final Set<String> BLOCKS =
      Set.of(
          ("address article aside blockquote body caption center dd details dialog "
                  + "dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 "
                  + "header hgroup hr html legend li main menu nav ol option optgroup p pre "
                  + "search section select summary table tbody tfoot thead tr ul")
              .split(" "));

  private final LineContext context;
  private final StringBuilder text = new StringBuilder();
  private final List<HintedSpan> lines = new ArrayList<>();
  private final Deque<Element> blocks = new ArrayDeque<>();
  private final Map<Element, Boolean> plainRows = new HashMap<>();
  private int lineBegin;
  private Element lineBlock;
  private boolean pendingSpace;
  private int links;
  private int regions;
  private int captions;
  private int preformatted;
  private int letters;
  private int linkLetters;

  LineWriter(LineContext context) {
    this.context = context;
  }

  void open(Element element) {
    if (isCell(element)) {
      openCell(element);
      blocks.push(element);
    } else if (isBlock(element)) {
      endLine();
      blocks.push(element);
    }
    count(element, 1);
  }

  private void openCell(Element cell) {
    if (!isInPlainRow(cell)) {
      endLine();
    } else if (text.length() > lineBegin) {
      text.append('\t');
      pendingSpace = false;
    }
  }

  void close(Element element) {
    if (isCell(element)) {
      if (!isInPlainRow(element)) {
        endLine();
      }
      blocks.pop();
    } else if (isBlock(element)) {
      endLine();
      blocks.pop();
    }
    count(element, -1);
  }

  private void count(Element element, int change) {
    regions += context.isRegion(element) ? change : 0;
    captions += context.isCaption(element) ? change : 0;
    switch (element.normalName()) {
      case "a" -> links += change;
      case "pre" -> preformatted += change;
      default -> {
        // says nothing of the lines below it
      }
    }
  }

  private static boolean isCell(Element element) {
    return element.normalName().equals("td") || element.normalName().equals("th");
  }

  /** A single paragraph inside a cell of a plain row leaves the row on one line. */
  private boolean isBlock(Element element) {
    if (!BLOCKS.contains(element.normalName())) {
      return false;
    }
    Element parent = element.parent();
    return parent == null || !isCell(parent) || !isInPlainRow(parent);
  }

  private boolean isInPlainRow(Element cell) {
    Element row = cell.parent();
    return row != null && plainRows.computeIfAbsent(row, TableRows::isPlain);
  }

  void text(String raw) {
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      boolean collapsible = c == ' ' || c == '\t' || (c >= '\n' && c <= '\r');
      if (!collapsible) {
        write(c);
      } else if (preformatted == 0) {
        pendingSpace = true;
      } else if (c == '\n') {
        lineBreak();
      } else {
        write(c == '\t' ? c : ' ');
      }
    }
  }

  private void write(char c) {
    boolean atBegin = text.length() == lineBegin;
    if (pendingSpace && !atBegin && text.charAt(text.length() - 1) != '\t') {
      text.append(' ');
    }
    pendingSpace = false;
    if (lineBlock == null && c != '\u00a0') {
      lineBlock = blocks.peek();
    }
    text.append(c);
    if (Character.isLetter(c)) {
      letters++;
      linkLetters += links > 0 ? 1 : 0;
    }
  }

  private void endLine() {
    if (text.length() > lineBegin) {
      lineBreak();
    }
    pendingSpace = false;
  }

  void lineBreak() {
    if (lineBlock != null) {
      double share = letters == 0 ? 0 : (double) linkLetters / letters;
      lines.add(
          new HintedSpan(
              lineBegin,
              context.hints(
                  lineBlock, text.substring(lineBegin), regions > 0, share, captions > 0)));
    }
    text.append('\n');
    lineBegin = text.length();
    lineBlock = null;
    pendingSpace = false;
    letters = 0;
    linkLetters = 0;
  }

  VisibleText finish() {
    endLine();
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '\n') {
      end--;
    }
    return new VisibleText(text.substring(0, end), lines);
  }
}
