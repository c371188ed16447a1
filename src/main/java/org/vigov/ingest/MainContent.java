package org.vigov.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigov.text.Characters;

/**
 * The elements of a page that Readability4J (a port of Mozilla's Readability) takes for the
 * article. It works on a copy whose elements carry a number, so that those it keeps are known.
 */
final class MainContent {
  private static final Logger LOG = LoggerFactory.getLogger(MainContent.class);
  private static final String NUMBER = "data-vigov-element";

  /** Shorter finds are a menu or a teaser rather than an article. */
  private static final int SHORTEST = 200;

  /** Shorter lines stand in many places of a page; their text alone proves nothing. */
  private static final int TELLING = 25;

  private static final double MOST = 0.8;

  /**
   * The extractor reads the text of each element anew, which on deeper pages takes minutes; pages
   * made by site systems are not half as deep.
   */
  private static final int DEEPEST = 150;

  private final Set<Element> kept;
  private final Set<Element> around;
  private final Set<String> lines;

  private MainContent(Set<Element> kept, Set<Element> around, Set<String> lines) {
    this.kept = kept;
    this.around = around;
    this.lines = lines;
  }

  static MainContent of(Document page) {
    List<Element> elements = page.getAllElements();
    if (isTooDeep(elements)) {
      LOG.warn("no main content: the page nests elements deeper than {}", DEEPEST);
      return new MainContent(Set.of(), Set.of(), Set.of());
    }
    Document copy = page.clone();
    List<Element> copies = copy.getAllElements();
    for (int i = 0; i < copies.size(); i++) {
      copies.get(i).attr(NUMBER, Integer.toString(i));
    }
    Element content = extract(copy);
    if (content == null || content.text().length() < SHORTEST) {
      return new MainContent(Set.of(), Set.of(), Set.of());
    }
    Set<Element> kept = new HashSet<>();
    for (Element element : content.select("[" + NUMBER + "]")) {
      kept.add(elements.get(Integer.parseInt(element.attr(NUMBER))));
    }
    Set<String> lines = new HashSet<>();
    for (String line : content.wholeText().split("\n")) {
      lines.add(key(line));
    }
    for (Element element : content.select("p, div, td, li, h1, h2, h3, h4")) {
      lines.add(key(element.ownText()));
    }
    return new MainContent(kept, around(page.body(), kept), lines);
  }

  /** Parents stand before their children in the list. */
  private static boolean isTooDeep(List<Element> elements) {
    Map<Element, Integer> depths = new HashMap<>();
    for (Element element : elements) {
      int depth = depths.getOrDefault(element.parent(), 0) + 1;
      if (depth > DEEPEST) {
        return true;
      }
      depths.put(element, depth);
    }
    return false;
  }

  /** Readability4J has no checked failure; a page it cannot take is a page without main content. */
  private static Element extract(Document copy) {
    try {
      return new Readability4J("http://localhost/", copy).parse().getArticleContent();
    } catch (RuntimeException e) {
      LOG.warn("no main content: the extractor failed on the page", e);
      return null;
    }
  }

  /** The elements from the body down to the deepest that holds most of what was kept. */
  private static Set<Element> around(Element body, Set<Element> kept) {
    Map<Element, Integer> counts = new HashMap<>();
    List<Element> all = new ArrayList<>(body.getAllElements());
    for (int i = all.size() - 1; i >= 0; i--) {
      Element element = all.get(i);
      int count = counts.getOrDefault(element, 0) + (kept.contains(element) ? 1 : 0);
      counts.put(element, count);
      if (!element.equals(body) && element.parent() != null) {
        counts.merge(element.parent(), count, Integer::sum);
      }
    }
    Set<Element> around = new HashSet<>();
    double most = MOST * counts.get(body);
    Element at = body;
    while (at != null) {
      around.add(at);
      at =
          at.children().stream()
              .filter(child -> counts.getOrDefault(child, 0) >= most && most > 0)
              .findFirst()
              .orElse(null);
    }
    return around;
  }

  boolean isFound() {
    return !kept.isEmpty();
  }

  /** Whether an element holds the main content, so that its own kind says nothing of the lines. */
  boolean isAround(Element element) {
    return around.contains(element);
  }

  /** Whether a line that stands in an element belongs to the main content. */
  boolean contains(Element element, String line) {
    String key = key(line);
    return kept.contains(element) || (key.length() >= TELLING && lines.contains(key));
  }

  /** A text without its white space. */
  static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    text.codePoints().filter(c -> !Characters.isSpace(c)).forEach(key::appendCodePoint);
    return key.toString();
  }
}
