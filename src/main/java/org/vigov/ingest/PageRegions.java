package org.vigov.ingest;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.vigov.lexicon.LexiconFile;

/**
 * Tells the parts of a page that are not its article by their tag, their ARIA role and the words in
 * their class and id.
 */
final class PageRegions {
  private static final Set<String> TAGS =
      Set.of("nav", "header", "footer", "aside", "form", "select", "button");
  private static final Set<String> ROLES =
      Set.of("navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar");

  private final Set<String> words;

  private PageRegions(Set<String> words) {
    this.words = words;
  }

  static PageRegions load() {
    return new PageRegions(new HashSet<>(LexiconFile.entries("page_regions.tsv")));
  }

  boolean isRegion(Element element) {
    if (element.normalName().equals("header") && element.closest("article") != null) {
      // The head of the article: its title and stamp.
      return false;
    }
    return TAGS.contains(element.normalName())
        || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
        || names(element.className())
        || names(element.id());
  }

  boolean isCaption(Element element) {
    return element.normalName().equals("figcaption")
        || element.className().toLowerCase(Locale.ROOT).contains("caption");
  }

  /** Splits names like {@code mainMenu-top_2} into words. */
  private boolean names(String attribute) {
    int begin = 0;
    for (int i = 0; i <= attribute.length(); i++) {
      boolean inside = i < attribute.length() && Character.isLetter(attribute.charAt(i));
      boolean hump =
          inside
              && i > begin
              && Character.isUpperCase(attribute.charAt(i))
              && Character.isLowerCase(attribute.charAt(i - 1));
      if (!inside || hump) {
        if (words.contains(attribute.substring(begin, i).toLowerCase(Locale.ROOT))) {
          return true;
        }
        begin = hump ? i : i + 1;
      }
    }
    return false;
  }
}
