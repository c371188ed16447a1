package org.vigov.batch.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Annotates a data set of articles on an Apache Spark cluster. */
public final class SparkBatch {
  /** Bytes of input a task takes: some seconds of work, which is what a lost machine costs. */
  private static final long PART = 2L << 20;

  private static final int FEWEST_PARTS = 8;
  private static final int MOST_PARTS = 50_000;

  private SparkBatch() {}

  /**
   * What to do.
   *
   * @param input file, folder or pattern in any file system Spark knows
   * @param out folder for the results
   * @param models folder of the models, which is brought to every machine; or {@code local:} and
   *     the path of one that every machine has
   * @param master the cluster; empty when {@code spark-submit} has said so
   */
  public record Options(
      String input, DataFormat format, String out, String models, Optional<String> master) {}

  /**
   * What is in the output folder.
   *
   * @param annotated articles
   * @param failed articles, with why in the column {@code error}
   */
  public record Summary(long annotated, long failed) {}

  /**
   * Annotates what is not yet annotated in the output folder.
   *
   * @throws IOException when input, output folder or models are not as they should be
   */
  public static Summary run(Options options) throws IOException {
    Path scratch = Files.createTempDirectory("vigov-spark");
    try {
      SparkConf conf = Sessions.settings(options.master());
      ModelsPlace models = ModelsArchive.distribute(conf, options.models(), scratch);
      try (SparkSession spark = Sessions.open(conf)) {
        return run(spark, options, models);
      }
    } finally {
      Sessions.delete(scratch);
    }
  }

  private static Summary run(SparkSession spark, Options options, ModelsPlace models)
      throws IOException {
    DataSource source = new DataSource(spark, options.input());
    int parts = parts(source.size(), spark.sparkContext().defaultParallelism());
    spark.conf().set("spark.sql.shuffle.partitions", parts);
    ResultFolder folder = ResultFolder.open(spark, options.out(), models.models());
    Dataset<Row> items = source.read(options.format());
    Dataset<Row> toDo = items.join(folder.done(), new String[] {"key"}, "left_anti");
    folder.spool(
        toDo.repartition(parts, toDo.col("key"))
            .mapPartitions(new AnnotateRows(models), ResultRow.encoder()));
    folder.unspool();
    new ResultTables(folder).write();
    folder.dropSpool();
    return folder.summary();
  }

  private static int parts(long bytes, int parallelism) {
    long wanted = Math.max(bytes / PART, Math.max(FEWEST_PARTS, 2L * parallelism));
    return (int) Math.min(wanted, MOST_PARTS);
  }
}
