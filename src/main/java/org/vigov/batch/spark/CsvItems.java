package org.vigov.batch.spark;

import java.nio.charset.CharacterCodingException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.vigov.batch.ArticleTable;

/** Rows of a table, read as Latin-1, to rows of {@link ItemRow}; the last cell is a broken row. */
record CsvItems() implements MapFunction<Row, Row> {
  private static final long serialVersionUID = 1;

  @Override
  public Row call(Row row) {
    int columns = row.size() - 1;
    if (!row.isNullAt(columns)) {
      return ItemRow.failed(
          ItemRow.bytes(row.getString(columns)), "has not the " + columns + " cells of its table");
    }
    String[] names = row.schema().fieldNames();
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < columns; i++) {
      cells.put(names[i], row.isNullAt(i) ? "" : row.getString(i));
    }
    try {
      return ItemRow.ofJson(ArticleTable.json(cells));
    } catch (CharacterCodingException e) {
      return ItemRow.failed(ItemRow.bytes(cells.toString()), "is not UTF-8");
    }
  }
}
