package org.vigov.batch.spark;

import org.apache.spark.sql.Row;

/** Lines of JSON. */
final class JsonLines {
  private JsonLines() {}

  /** Whether there is more than white space in the first cell. */
  static boolean isNotBlank(Row row) {
    for (byte b : (byte[]) row.get(0)) {
      if (b < 0 || b > ' ') {
        return true;
      }
    }
    return false;
  }
}
