package org.vigov.batch.spark;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Row;
import org.vigov.batch.BatchSource;
import org.vigov.ingest.InputFormat;

/**
 * Article files, from path and content, to rows of {@link ItemRow}.
 *
 * @param root what the paths begin with, which the articles are named without
 */
record FileItems(String root) implements MapFunction<Row, Row> {
  private static final long serialVersionUID = 1;

  @Override
  public Row call(Row file) {
    String whole = file.getString(0);
    String path = whole.startsWith(root) ? whole.substring(root.length()) : whole;
    InputFormat format = InputFormat.ofFileName(path).orElse(InputFormat.TEXT);
    if (file.isNullAt(1)) {
      String failure = "has more than " + BatchSource.LARGEST + " bytes";
      return ItemRow.ofFile(path, format, new byte[0], failure);
    }
    return ItemRow.ofFile(path, format, (byte[]) file.get(1), "");
  }
}
