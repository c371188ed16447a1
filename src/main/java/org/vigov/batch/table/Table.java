package org.vigov.batch.table;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A table: a record for a row, whose components are the columns.
 *
 * @param pick its rows among those of an article
 */
record Table<R extends Record>(String name, Class<R> type, Function<Rows, List<R>> pick) {

  /** All tables, in their order in a workbook. */
  static List<Table<?>> all() {
    return List.of(
        new Table<>("indicators", IndicatorRow.class, Rows::indicators),
        new Table<>("officials", OfficialRow.class, Rows::officials),
        new Table<>("organizations", OrganizationRow.class, Rows::organizations),
        new Table<>("activities", ActivityRow.class, Rows::activities));
  }

  /** Names of the columns, {@code in_this_form}. */
  List<String> columns() {
    return components().map(Table::column).toList();
  }

  static String column(RecordComponent component) {
    return component.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  /** The cells of a row; null where there is no value. */
  List<Object> cells(Record row) {
    return components().map(column -> cell(column, row)).toList();
  }

  private Stream<RecordComponent> components() {
    return Arrays.stream(type.getRecordComponents());
  }

  private static Object cell(RecordComponent column, Record row) {
    try {
      return column.getAccessor().invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + column + " of a row", e);
    }
  }
}
