package org.vigov.batch.spark;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.vigov.batch.ArticleTable;

/** Rows whose columns are the fields of an article, to rows of {@link ItemRow}. */
record ColumnItems() implements MapFunction<Row, Row> {
  private static final long serialVersionUID = 1;

  @Override
  public Row call(Row row) {
    String[] names = row.schema().fieldNames();
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < names.length; i++) {
      cells.put(names[i], row.isNullAt(i) ? "" : row.getString(i));
    }
    return ItemRow.ofJson(ArticleTable.jsonOfText(cells));
  }
}
