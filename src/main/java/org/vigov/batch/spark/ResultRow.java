package org.vigov.batch.spark;

import java.util.Map;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.vigov.batch.BatchRunner;
import org.vigov.batch.table.RowsWriter;
import org.vigov.model.Province;
import org.vigov.write.AnnotationWriter;
import org.vigov.write.OutputFormat;

/** What became of an article, as a row; cells without a value are null. */
final class ResultRow {
  /** The columns the results are in folders by: of the file system, so in ASCII. */
  static final String MONTH = "month";

  static final String CODE = "province_code";

  static final StructType SCHEMA =
      new StructType()
          .add("key", DataTypes.StringType)
          .add("id", DataTypes.StringType)
          .add("published", DataTypes.StringType)
          .add("province", DataTypes.StringType)
          .add("annotation", DataTypes.StringType)
          .add("error", DataTypes.StringType)
          .add("rows", DataTypes.StringType)
          .add(MONTH, DataTypes.StringType)
          .add(CODE, DataTypes.StringType);

  private static final int MONTH_LETTERS = "2017-07".length();

  private ResultRow() {}

  static Encoder<Row> encoder() {
    return Encoders.row(SCHEMA);
  }

  /** The writers of the cells. */
  static Map<String, AnnotationWriter> writers() {
    return Map.of(
        "annotation",
        OutputFormat.JSON.writer(),
        "rows",
        new RowsWriter(),
        "published",
        a -> a.article().published().map(Object::toString).orElse(""),
        "province",
        a -> a.province().map(Province::name).orElse(""),
        CODE,
        a -> a.province().map(Province::code).orElse(""));
  }

  static Row of(BatchRunner.Result result) {
    Map<String, String> cells = result.outputs();
    String published = cells.getOrDefault("published", "");
    return RowFactory.create(
        result.item().key(),
        result.id(),
        orNull(published),
        orNull(cells.getOrDefault("province", "")),
        orNull(cells.getOrDefault("annotation", "").stripTrailing()),
        orNull(result.failure()),
        orNull(cells.getOrDefault("rows", "").stripTrailing()),
        orNull(published.substring(0, Math.min(published.length(), MONTH_LETTERS))),
        orNull(cells.getOrDefault(CODE, "")));
  }

  private static String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }
}
