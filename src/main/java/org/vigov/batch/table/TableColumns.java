package org.vigov.batch.table;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the tables are called and made of, for those who make them elsewhere. */
public final class TableColumns {
  private TableColumns() {}

  /**
   * A column.
   *
   * @param field its name in what {@link RowsWriter} writes
   * @param name its name in a table
   * @param type String, Integer, Double or Boolean; every cell may be empty
   */
  public record Column(String field, String name, Class<?> type) {}

  /** The columns of each table, by its name, which is also that of its list of rows. */
  public static Map<String, List<Column>> all() {
    Map<String, List<Column>> tables = new LinkedHashMap<>();
    for (Table<?> table : Table.all()) {
      tables.put(table.name(), columns(table));
    }
    return tables;
  }

  private static List<Column> columns(Table<?> table) {
    return Arrays.stream(table.type().getRecordComponents())
        .map(c -> new Column(c.getName(), Table.column(c), c.getType()))
        .toList();
  }
}
