package org.vigov.convert;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The formats a corpus can be converted from and to. */
public enum Interchange {
  /** Annotated XML of the corpus: a file for each article. */
  XML(new CorpusXml()),
  /** Tasks of Label Studio in one JSON file, for a project with Labels and Text. */
  LABELSTUDIO(new LabelStudio()),
  /** JSONL of doccano, for sequence labelling. */
  DOCCANO(new Doccano()),
  /** Standoff files of brat: a text and its annotation for each article. */
  BRAT(new Brat()),
  /** Token and tag (BIO) in columns; a file for each article. */
  CONLL(new Conll());

  /** A format: what a set of files says, and the files that say it. */
  interface Format {
    /**
     * Reads articles.
     *
     * @param files by name; those of other formats are passed over
     * @throws ConversionException naming the file
     */
    List<MarkedText> read(Map<String, String> files);

    /** The files of articles, by name. */
    Map<String, String> write(List<MarkedText> articles);
  }

  private final Format format;

  Interchange(Format format) {
    this.format = format;
  }

  /**
   * Reads the articles of files by name.
   *
   * @throws ConversionException when a file is not of this format, naming it
   */
  public List<MarkedText> read(Map<String, String> files) {
    return format.read(files);
  }

  /** The files of articles, by name. */
  public Map<String, String> write(List<MarkedText> articles) {
    return format.write(articles);
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The format with a name.
   *
   * @throws IllegalArgumentException when there is none, naming those there are
   */
  public static Interchange of(String label) {
    return Arrays.stream(values())
        .filter(format -> format.label().equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "unknown format '"
                        + label
                        + "'; known: "
                        + Arrays.stream(values())
                            .map(Interchange::label)
                            .collect(Collectors.joining(", "))));
  }
}
