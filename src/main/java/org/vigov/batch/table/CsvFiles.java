package org.vigov.batch.table;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;

/** RFC 4180: UTF-8, commas, a head row, quotes where they are needed; an absent value is empty. */
final class CsvFiles extends TableFiles {
  @Override
  public void write(Path spool, Path folder) throws IOException {
    for (Table<?> table : Table.all()) {
      whole(folder.resolve(table.name() + ".csv"), draft -> write(spool, table, draft));
    }
  }

  private static <R extends Record> void write(Path spool, Table<R> table, Path draft)
      throws IOException {
    CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\r\n");
    table.columns().forEach(schema::addColumn);
    try (Writer file = Files.newBufferedWriter(draft);
        SequenceWriter out = new CsvMapper().writer(schema.build()).writeValues(file)) {
      // The head row, which is there even when no other is.
      boolean[] empty = {true};
      each(
          spool,
          table,
          row -> {
            empty[0] = false;
            out.write(table.cells(row).stream().map(CsvFiles::plain).toList());
          });
      if (empty[0]) {
        file.write(String.join(",", table.columns()) + "\r\n");
      }
    }
  }

  /** Numbers without exponents. */
  private static Object plain(Object cell) {
    return cell instanceof Double number
        ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
        : cell == null ? "" : cell;
  }
}
