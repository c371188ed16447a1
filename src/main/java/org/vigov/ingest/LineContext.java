package org.vigov.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.vigov.ingest.LineHints.Place;
import org.vigov.text.NormalizedText;

/** Turns the element that makes a line into hints. */
final class LineContext {
  private static final int SHORTEST_TITLE = 15;

  private final PageRegions regions;
  private final MainContent main;
  private final Set<String> titles = new HashSet<>();

  LineContext(PageRegions regions, MainContent main, List<String> titles) {
    this.regions = regions;
    this.main = main;
    for (String title : titles) {
      addTitle(title);
      // The name of the site stands before or behind the title of the article.
      for (String part : title.split("\\s[|»–-]\\s|\\s?::\\s?")) {
        addTitle(part);
      }
    }
  }

  private void addTitle(String title) {
    String key = key(title);
    if (key.length() >= SHORTEST_TITLE) {
      titles.add(key);
    }
  }

  private static String key(String text) {
    return MainContent.key(NormalizedText.of(text).text()).toLowerCase(Locale.ROOT);
  }

  /** Whether all below an element is outside the article; an element around the article is not. */
  boolean isRegion(Element element) {
    if (main.isAround(element)) {
      return false;
    }
    if (!main.isFound() && element.normalName().equals("form")) {
      // Old portals put the whole page into one form.
      return false;
    }
    return regions.isRegion(element);
  }

  boolean isCaption(Element element) {
    return regions.isCaption(element) && !main.isAround(element);
  }

  LineHints hints(Element element, String line, boolean region, double linkShare, boolean caption) {
    Place place = Place.UNKNOWN;
    if (main.isFound()) {
      place = main.contains(element, line) ? Place.INSIDE : Place.OUTSIDE;
    }
    return new LineHints(
        element.normalName(),
        place,
        region,
        linkShare,
        linkShare < 0.5 && titles.contains(key(line)),
        caption);
  }
}
