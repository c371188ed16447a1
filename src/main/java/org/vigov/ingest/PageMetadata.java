package org.vigov.ingest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.vigov.text.NormalizedText;

/**
 * What a page says of itself in its head and its microdata.
 *
 * @param titles the title of the window and those for sharing
 */
record PageMetadata(List<String> titles, Optional<LocalDate> published, Optional<String> source) {

  private static final List<String> PUBLISHED =
      List.of(
          "meta[property=article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[name=pubdate]",
          "meta[name=DC.date.issued]",
          "meta[name=date]",
          "[itemprop=datePublished]",
          "time[datetime]");

  PageMetadata {
    titles = List.copyOf(titles);
  }

  static PageMetadata of(Document page) {
    List<String> titles = new ArrayList<>();
    first(page, "meta[property=og:title]").ifPresent(titles::add);
    if (!page.title().isBlank()) {
      titles.add(page.title());
    }
    return new PageMetadata(
        titles.stream().map(title -> NormalizedText.of(title).text()).toList(),
        published(page),
        first(page, "meta[property=og:site_name]").map(name -> NormalizedText.of(name).text()));
  }

  private static Optional<LocalDate> published(Document page) {
    for (String selector : PUBLISHED) {
      Optional<LocalDate> date = first(page, selector).flatMap(PublicationDate::find);
      if (date.isPresent()) {
        return date;
      }
    }
    return linkedData(page);
  }

  /** {@code "datePublished": "2024-05-01T…"} in schema.org data; the rest of it is not needed. */
  private static Optional<LocalDate> linkedData(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      String data = script.data();
      int at = data.indexOf("\"datePublished\"");
      if (at >= 0) {
        String value = data.substring(at, Math.min(data.length(), at + 60));
        return PublicationDate.find(value);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> first(Document page, String selector) {
    return page.select(selector).stream()
        .map(PageMetadata::value)
        .filter(value -> !value.isBlank())
        .map(String::strip)
        .findFirst();
  }

  private static String value(Element element) {
    if (element.hasAttr("content")) {
      return element.attr("content");
    }
    return element.hasAttr("datetime") ? element.attr("datetime") : element.text();
  }
}
