package org.vigov.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.vigov.ingest.Draft.HintedSpan;

/**
 * The text of a page as a reader sees it: block elements are lines, cells are separated by tabs,
 * other white space is collapsed as browsers do, NBSP is kept.
 *
 * @param lines the lines that are not empty, in order
 */
record VisibleText(String text, List<HintedSpan> lines) {
  private static final Set<String> HIDDEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "iframe",
          "object",
          "embed",
          "audio",
          "video",
          "canvas",
          "svg",
          "datalist",
          "textarea",
          "rp",
          "title",
          "map");

  VisibleText {
    lines = List.copyOf(lines);
  }

  static VisibleText of(Document page, LineContext context) {
    LineWriter writer = new LineWriter(context);
    NodeTraversor.filter(new Visitor(writer), page.body());
    return writer.finish();
  }

  /** Walks the tree without recursion, so that deep pages cannot exhaust the stack. */
  private record Visitor(LineWriter writer) implements NodeFilter {
    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        writer.text(text.getWholeText());
        return FilterResult.CONTINUE;
      }
      if (!(node instanceof Element element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (isHidden(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (element.normalName().equals("br")) {
        writer.lineBreak();
      } else {
        writer.open(element);
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && !element.normalName().equals("br")) {
        writer.close(element);
      }
      return FilterResult.CONTINUE;
    }
  }

  static boolean isHidden(Element element) {
    if (HIDDEN.contains(element.normalName()) || element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    String compact = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return compact.contains("display:none") || compact.contains("visibility:hidden");
  }
}
