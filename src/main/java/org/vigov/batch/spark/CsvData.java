package org.vigov.batch.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.vigov.batch.ArticleTable;

/** Tables with a head row, the same in all files of the data set. */
final class CsvData {
  private static final String BROKEN = "_broken_row";

  private final SparkSession spark;
  private final String input;

  CsvData(SparkSession spark, String input) {
    this.spark = spark;
    this.input = input;
  }

  Dataset<Row> read() throws IOException {
    String head = head();
    ArticleTable table =
        ArticleTable.ofHead(head)
            .orElseThrow(
                () ->
                    new IOException(
                        input
                            + ": the first row must name the columns, 'text' or 'html' among them: "
                            + head));
    StructType schema = new StructType();
    for (String column : table.columns()) {
      schema = schema.add(column, DataTypes.StringType);
    }
    return spark
        .read()
        .schema(schema.add(BROKEN, DataTypes.StringType))
        .option("columnNameOfCorruptRecord", BROKEN)
        .option("header", true)
        .option("encoding", StandardCharsets.ISO_8859_1.name())
        .option("sep", Character.toString(table.separator()))
        .option("quote", "\"")
        .option("escape", "\"")
        .option("multiLine", true)
        .csv(input)
        .map(new CsvItems(), ItemRow.encoder());
  }

  /** The first row, as Latin-1. */
  private String head() throws IOException {
    Dataset<Row> lines = spark.read().option("encoding", "UTF-8").text(input).limit(1);
    for (Row line : lines.select(lines.col("value").cast(DataTypes.BinaryType)).collectAsList()) {
      return new String((byte[]) line.get(0), StandardCharsets.ISO_8859_1);
    }
    throw new IOException(input + ": is empty");
  }
}
