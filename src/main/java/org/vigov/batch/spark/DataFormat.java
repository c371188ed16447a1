package org.vigov.batch.spark;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The formats a data set of articles comes in. */
public enum DataFormat {
  /** A file for each article: {@code .txt .html .json .xml}, in folders. */
  TEXT,
  /** A JSON object a line. */
  JSONL,
  /** A table with a head row, separated by commas, semicolons or tabs. */
  CSV,
  /** Columns with the names of an article's fields; others are left alone. */
  PARQUET;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The format with a name.
   *
   * @throws IllegalArgumentException when there is none, naming those there are
   */
  public static DataFormat of(String label) {
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
                            .map(DataFormat::label)
                            .collect(Collectors.joining(", "))));
  }

  /** What the end of a path says; a folder of article files where it says nothing. */
  public static DataFormat ofPath(String path) {
    String name =
        path.toLowerCase(Locale.ROOT).replaceAll("/+$", "").replaceAll("\\.(gz|zst)$", "");
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "jsonl", "ndjson" -> JSONL;
      case "csv", "tsv" -> CSV;
      case "parquet" -> PARQUET;
      default -> TEXT;
    };
  }
}
