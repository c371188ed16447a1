package org.vigov.batch.table;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.ColumnNamingStrategy;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** A Parquet file for each table, compressed with Zstandard. */
final class ParquetFiles extends TableFiles {
  private static final long ROW_GROUP = 32L << 20;

  @Override
  public void write(Path spool, Path folder) throws IOException {
    for (Table<?> table : Table.all()) {
      whole(folder.resolve(table.name() + ".parquet"), draft -> write(spool, table, draft));
    }
  }

  private static <R extends Record> void write(Path spool, Table<R> table, Path draft)
      throws IOException {
    try (OutputStream file = Files.newOutputStream(draft);
        CarpetWriter<R> out =
            new CarpetWriter.Builder<>(file, table.type())
                .withColumnNamingStrategy(ColumnNamingStrategy.SNAKE_CASE)
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withRowGroupSize(ROW_GROUP)
                .build()) {
      each(spool, table, out::write);
    }
  }
}
