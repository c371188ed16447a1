package org.vigov.batch;

import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vigov.batch.table.RowsWriter;
import org.vigov.write.AnnotationWriter;
import org.vigov.write.OutputFormat;

/** The formats a batch can be written in. */
public enum BatchFormat {
  /** One file, an object a line. */
  JSON(Kind.LINES, Map.of("jsonl", OutputFormat.JSON.writer())),
  XML(Kind.FILES, Map.of("xml", OutputFormat.XML.writer())),
  CONLLU(Kind.FILES, Map.of("conllu", OutputFormat.CONLLU.writer())),
  /** The text and its annotation, which stands off it. */
  BRAT(Kind.FILES, Map.of("txt", a -> a.article().text(), "ann", OutputFormat.BRAT.writer())),
  TABLE(Kind.FILES, Map.of("txt", OutputFormat.TABLE.writer())),
  /** Tables: a file each. */
  CSV(Kind.TABLES, Map.of("csv", new RowsWriter())),
  /** Tables: a workbook with a sheet each. */
  XLSX(Kind.TABLES, Map.of("xlsx", new RowsWriter())),
  /** Tables: a file each. */
  PARQUET(Kind.TABLES, Map.of("parquet", new RowsWriter()));

  enum Kind {
    /** What the workers write is joined into one file. */
    LINES,
    /** A file for each article. */
    FILES,
    /** What the workers write is kept until all is there, and then made into tables. */
    TABLES
  }

  private final Kind kind;
  private final SortedMap<String, AnnotationWriter> writers;

  BatchFormat(Kind kind, Map<String, AnnotationWriter> writers) {
    this.kind = kind;
    this.writers = Collections.unmodifiableSortedMap(new TreeMap<>(writers));
  }

  /** What the workers write, by the end of the file name. */
  public SortedMap<String, AnnotationWriter> writers() {
    return writers;
  }

  Kind kind() {
    return kind;
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The format with a name.
   *
   * @throws IllegalArgumentException when there is none, naming those there are
   */
  public static BatchFormat of(String label) {
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
                            .map(BatchFormat::label)
                            .collect(Collectors.joining(", "))));
  }
}
