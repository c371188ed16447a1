package org.vigov.write;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The formats an annotation can be written in. */
public enum OutputFormat {
  JSON("json", "application/json", new JsonWriter()),
  XML("xml", "application/xml", new AnnotatedXmlWriter()),
  CONLLU("conllu", "text/x-conllu", new ConlluWriter()),
  BRAT("ann", "text/plain", new BratWriter()),
  TABLE("txt", "text/plain", new TableWriter());

  private final String extension;
  private final String mediaType;
  private final AnnotationWriter writer;

  OutputFormat(String extension, String mediaType, AnnotationWriter writer) {
    this.extension = extension;
    this.mediaType = mediaType;
    this.writer = writer;
  }

  public String extension() {
    return extension;
  }

  public String mediaType() {
    return mediaType;
  }

  public AnnotationWriter writer() {
    return writer;
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The format with a name.
   *
   * @throws IllegalArgumentException when there is none, naming those there are
   */
  public static OutputFormat of(String label) {
    return Arrays.stream(values())
        .filter(format -> format.label().equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException("unknown format '" + label + "'; known: " + labels()));
  }

  public static String labels() {
    return Arrays.stream(values()).map(OutputFormat::label).collect(Collectors.joining(", "));
  }
}
