package org.vigov.batch.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.from_json;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.vigov.batch.table.TableColumns;

/** Makes the tables of all results, each anew, and puts them in place when they are there. */
final class ResultTables {
  private final ResultFolder folder;

  ResultTables(ResultFolder folder) {
    this.folder = folder;
  }

  void write() throws IOException {
    for (Map.Entry<String, List<TableColumns.Column>> table : TableColumns.all().entrySet()) {
      Path draft = new Path(folder.root(), "_" + table.getKey());
      Path place = new Path(folder.root(), table.getKey());
      rows(table.getKey(), table.getValue())
          .write()
          .mode(SaveMode.Overwrite)
          .option("compression", "zstd")
          .parquet(draft.toString());
      folder.files().delete(place, true);
      if (!folder.files().rename(draft, place)) {
        throw new IOException("cannot rename " + draft + " to " + place);
      }
    }
  }

  private Dataset<Row> rows(String name, List<TableColumns.Column> columns) throws IOException {
    StructType row = new StructType();
    for (TableColumns.Column column : columns) {
      row = row.add(column.field(), type(column.type()));
    }
    StructType article = new StructType().add(name, DataTypes.createArrayType(row));
    Column list = from_json(col("rows"), article, Map.of("mode", "FAILFAST")).getField(name);
    return folder
        .annotations()
        .where(col("rows").isNotNull())
        .select(explode(list).as("row"))
        .select(
            columns.stream()
                .map(column -> col("row." + column.field()).as(column.name()))
                .toArray(Column[]::new));
  }

  private static DataType type(Class<?> type) {
    if (type == Double.class) {
      return DataTypes.DoubleType;
    }
    if (type == Integer.class) {
      return DataTypes.IntegerType;
    }
    return type == Boolean.class ? DataTypes.BooleanType : DataTypes.StringType;
  }
}
