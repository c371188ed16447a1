package org.vigov.batch.spark;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.vigov.batch.BatchItem;
import org.vigov.batch.BatchSource;
import org.vigov.ingest.InputFormat;

/** Articles of a batch as rows: key, name, id, format, bytes, failure. */
final class ItemRow {
  static final StructType SCHEMA =
      new StructType()
          .add("key", DataTypes.StringType, false)
          .add("name", DataTypes.StringType, false)
          .add("id", DataTypes.StringType, false)
          .add("format", DataTypes.StringType, false)
          .add("bytes", DataTypes.BinaryType, false)
          .add("failure", DataTypes.StringType, false);

  private static final int KEY_BYTES = 16;
  private static final int ID_LETTERS = 16;

  private ItemRow() {}

  static Encoder<Row> encoder() {
    return Encoders.row(SCHEMA);
  }

  /** A file; its path tells it from the others, and is its id. */
  static Row ofFile(String path, InputFormat format, byte[] bytes, String failure) {
    return RowFactory.create(path, path, BatchSource.idOf(path), format.name(), bytes, failure);
  }

  /**
   * A row of a table. A row has no number in a data set of many files, so its content tells it from
   * the others, and makes an id for an article without one.
   */
  static Row ofJson(byte[] json) {
    String failure =
        json.length > BatchSource.LARGEST
            ? "has " + json.length + " bytes; at most " + BatchSource.LARGEST + " are taken"
            : "";
    return ofContent(json, failure.isEmpty() ? json : new byte[0], failure);
  }

  /** A row that could not be read. */
  static Row failed(byte[] content, String failure) {
    return ofContent(content, new byte[0], failure);
  }

  private static Row ofContent(byte[] content, byte[] kept, String failure) {
    String key = hash(content);
    String id = "row-" + key.substring(0, ID_LETTERS);
    return RowFactory.create(key, id, id, InputFormat.JSON.name(), kept, failure);
  }

  /** Back to an article. */
  static BatchItem item(Row row) {
    return new BatchItem(
        row.getString(1),
        row.getString(0),
        row.getString(2),
        InputFormat.valueOf(row.getString(3)),
        (byte[]) row.get(4),
        row.getString(5),
        1);
  }

  private static String hash(byte[] content) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(hash, 0, KEY_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
