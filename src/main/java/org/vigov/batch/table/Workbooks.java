package org.vigov.batch.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * One workbook with a sheet for each table. A sheet that is full goes on in another; text is text,
 * whatever it begins with, so that no formula comes out of an article.
 */
final class Workbooks extends TableFiles {
  private static final int ROWS = 1_048_576;
  private static final int LONGEST_CELL = 32_767;
  private static final int FLUSH = 1000;

  @Override
  public void write(Path spool, Path folder) throws IOException {
    whole(
        folder.resolve("tables.xlsx"),
        draft -> {
          try (OutputStream file = Files.newOutputStream(draft);
              Workbook workbook = new Workbook(file, "vigov-nlp", "1.0")) {
            for (Table<?> table : Table.all()) {
              sheets(spool, table, workbook);
            }
          }
        });
  }

  private static <R extends Record> void sheets(Path spool, Table<R> table, Workbook workbook)
      throws IOException {
    Sheets sheets = new Sheets(workbook, table);
    each(spool, table, row -> sheets.add(table.cells(row)));
    sheets.finish();
  }

  /** The sheets of one table while they are written. */
  private static final class Sheets {
    private final Workbook workbook;
    private final Table<?> table;
    private Worksheet sheet;
    private int number;
    private int row;

    Sheets(Workbook workbook, Table<?> table) {
      this.workbook = workbook;
      this.table = table;
      begin();
    }

    private void begin() {
      number++;
      sheet = workbook.newWorksheet(number == 1 ? table.name() : table.name() + " " + number);
      List<String> columns = table.columns();
      for (int c = 0; c < columns.size(); c++) {
        sheet.value(0, c, columns.get(c));
        sheet.style(0, c).bold().set();
      }
      sheet.freezePane(0, 1);
      row = 1;
    }

    void add(List<Object> cells) throws IOException {
      if (row == ROWS) {
        sheet.finish();
        begin();
      }
      for (int c = 0; c < cells.size(); c++) {
        cell(c, cells.get(c));
      }
      if (++row % FLUSH == 0) {
        sheet.flush();
      }
    }

    private void cell(int column, Object value) {
      if (value instanceof Number n) {
        sheet.value(row, column, n);
      } else if (value instanceof Boolean b) {
        sheet.value(row, column, b);
      } else if (value instanceof String s) {
        // Not among the shared strings, which would all be kept in memory.
        sheet.inlineString(
            row, column, s.length() > LONGEST_CELL ? s.substring(0, LONGEST_CELL) : s);
      }
    }

    void finish() throws IOException {
      sheet.finish();
    }
  }
}
