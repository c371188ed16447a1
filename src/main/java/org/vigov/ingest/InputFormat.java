package org.vigov.ingest;

import java.util.Locale;
import java.util.Optional;

/** The formats an article comes in. */
public enum InputFormat {
  TEXT,
  HTML,
  JSON,
  /** Annotated XML of the corpus; the annotation is dropped. */
  XML;

  /** The format of a file by the end of its name ({@code .txt .html .htm .xhtml .json .xml}). */
  public static Optional<InputFormat> ofFileName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return switch (lower.substring(lower.lastIndexOf('.') + 1)) {
      case "txt", "text" -> Optional.of(TEXT);
      case "html", "htm", "xhtml" -> Optional.of(HTML);
      case "json" -> Optional.of(JSON);
      case "xml" -> Optional.of(XML);
      default -> Optional.empty();
    };
  }

  /**
   * The format of a media type such as {@code text/html; charset=UTF-8}; parameters are ignored.
   */
  public static Optional<InputFormat> ofMediaType(String mediaType) {
    int parameters = mediaType.indexOf(';');
    String type = parameters < 0 ? mediaType : mediaType.substring(0, parameters);
    return switch (type.strip().toLowerCase(Locale.ROOT)) {
      case "text/plain" -> Optional.of(TEXT);
      case "text/html", "application/xhtml+xml" -> Optional.of(HTML);
      case "application/json" -> Optional.of(JSON);
      case "application/xml", "text/xml" -> Optional.of(XML);
      default -> Optional.empty();
    };
  }
}
