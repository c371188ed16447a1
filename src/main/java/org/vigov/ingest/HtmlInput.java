package org.vigov.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.vigov.ingest.Draft.HintedSpan;
import org.vigov.text.NormalizedText;

/** Reads a web page: its visible text, and what its elements say of each line. */
final class HtmlInput {
  private final PageRegions regions = PageRegions.load();

  Draft read(byte[] bytes) {
    return parse(TextDecoder.html(bytes));
  }

  Draft parse(String html) {
    BinarySniffer.requireNoControls(html, "the page");
    Document page = Jsoup.parse(html);
    PageMetadata metadata = PageMetadata.of(page);
    MainContent main = MainContent.of(page);
    VisibleText visible = VisibleText.of(page, new LineContext(regions, main, metadata.titles()));
    String text = NormalizedText.of(visible.text()).text();
    return new Draft(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        metadata.published(),
        metadata.source(),
        text,
        aligned(visible, text));
  }

  /**
   * Moves the hints from the raw text to the normalised one. No line end takes part in composition,
   * so that each raw line normalises on its own.
   */
  private static List<HintedSpan> aligned(VisibleText visible, String text) {
    if (text.equals(visible.text())) {
      return visible.lines();
    }
    List<HintedSpan> moved = new ArrayList<>();
    int raw = 0;
    int normalized = 0;
    for (HintedSpan line : visible.lines()) {
      while (raw < line.begin()) {
        raw = visible.text().indexOf('\n', raw) + 1;
        normalized = text.indexOf('\n', normalized) + 1;
      }
      moved.add(new HintedSpan(normalized, line.hints()));
    }
    return moved;
  }
}
