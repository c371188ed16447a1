package org.vigov.batch.table;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Makes tables of what a batch has kept, row by row, in constant memory. */
public abstract class TableFiles {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * The maker of a kind of tables.
   *
   * @throws IllegalArgumentException for another kind than csv, xlsx and parquet
   */
  public static TableFiles of(String kind) {
    return switch (kind) {
      case "csv" -> new CsvFiles();
      case "xlsx" -> new Workbooks();
      case "parquet" -> new ParquetFiles();
      default -> throw new IllegalArgumentException("no tables of kind '" + kind + "'");
    };
  }

  /**
   * Writes the tables into a folder; each appears whole.
   *
   * @param spool what {@link RowsWriter} wrote
   */
  public abstract void write(Path spool, Path folder) throws IOException;

  /** Hands over the rows of one table in the order of the articles. */
  static <R extends Record> void each(Path spool, Table<R> table, RowSink<R> sink)
      throws IOException {
    try (MappingIterator<Rows> articles = JSON.readerFor(Rows.class).readValues(spool.toFile())) {
      while (articles.hasNextValue()) {
        for (R row : table.pick().apply(articles.nextValue())) {
          sink.accept(row);
        }
      }
    }
  }

  /** Writes a file beside its place. */
  @FunctionalInterface
  interface Draft {
    void write(Path draft) throws IOException;
  }

  /** Has a file written, and then puts it in its place. */
  static void whole(Path file, Draft draft) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.deleteIfExists(part);
    draft.write(part);
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
