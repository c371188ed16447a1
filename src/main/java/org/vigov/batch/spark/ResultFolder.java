package org.vigov.batch.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The output folder. What is annotated lies first in {@code spool}, where every task puts its part
 * as soon as it is done; at the end it goes from there into {@code annotations}, in folders by
 * month and province. A file is there whole or not at all, and a key that lies in either is done:
 * so a run that was stopped anywhere is gone on with by another.
 */
final class ResultFolder {
  private static final StructType KEY = new StructType().add("key", DataTypes.StringType);

  private final SparkSession spark;
  private final FileSystem files;
  private final Path root;
  private final Path spool;
  private final Path annotations;

  private ResultFolder(SparkSession spark, FileSystem files, Path root) {
    this.spark = spark;
    this.files = files;
    this.root = root;
    this.spool = new Path(root, "spool");
    this.annotations = new Path(root, "annotations");
  }

  /**
   * Opens the folder.
   *
   * @param models that annotate; a batch goes on only with the same
   * @throws IOException when what is there is not by those models, or of something else
   */
  static ResultFolder open(SparkSession spark, String out, String models) throws IOException {
    Path root = new Path(out);
    FileSystem files = root.getFileSystem(spark.sparkContext().hadoopConfiguration());
    ResultFolder folder = new ResultFolder(spark, files, files.makeQualified(root));
    folder.claim("vigov spark-batch\t" + models + "\n");
    return folder;
  }

  private void claim(String head) throws IOException {
    Path about = new Path(root, "_about.tsv");
    if (files.exists(about)) {
      try (InputStream in = files.open(about)) {
        String there = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        if (!there.equals(head)) {
          throw new IOException(
              root
                  + " holds the results of another batch: "
                  + there.strip().replace('\t', ' ')
                  + "; this one is "
                  + head.strip().replace('\t', ' '));
        }
      }
      return;
    }
    if (files.exists(root) && files.listStatus(root).length > 0) {
      throw new IOException(root + " holds other things; name a folder that is new or empty");
    }
    Path part = new Path(root, "_about.tsv.part");
    try (OutputStream out = files.create(part, true)) {
      out.write(head.getBytes(StandardCharsets.UTF_8));
    }
    files.rename(part, about);
  }

  Path root() {
    return root;
  }

  FileSystem files() {
    return files;
  }

  /** The keys of the articles that are done. */
  Dataset<Row> done() throws IOException {
    return keys(spool).union(keys(annotations));
  }

  private Dataset<Row> keys(Path folder) throws IOException {
    return read(folder, KEY).select("key");
  }

  /** All results that are in their place. */
  Dataset<Row> annotations() throws IOException {
    return read(annotations, ResultRow.SCHEMA);
  }

  private Dataset<Row> read(Path folder, StructType schema) throws IOException {
    return files.exists(folder)
        ? spark.read().schema(schema).parquet(folder.toString())
        : spark.createDataFrame(List.of(), schema);
  }

  /**
   * Keeps results. With version 2 of Hadoop's committer the part of a task is there when the task
   * is done, not when all are; a task that has to be done again gives the same files.
   */
  void spool(Dataset<Row> results) {
    results
        .write()
        .mode(SaveMode.Append)
        .option("compression", "zstd")
        .option("mapreduce.fileoutputcommitter.algorithm.version", "2")
        .parquet(spool.toString());
  }

  boolean hasSpool() throws IOException {
    return files.exists(spool);
  }

  /** Brings what was kept to its place, where it is not there yet. */
  void unspool() throws IOException {
    read(spool, ResultRow.SCHEMA)
        .join(keys(annotations), KEY.fieldNames(), "left_anti")
        .hint("rebalance", col(ResultRow.MONTH), col(ResultRow.CODE))
        .write()
        .mode(SaveMode.Append)
        .option("compression", "zstd")
        .partitionBy(ResultRow.MONTH, ResultRow.CODE)
        .parquet(annotations.toString());
  }

  void dropSpool() throws IOException {
    files.delete(spool, true);
  }

  /** How many results there are, and how many of them failed. */
  SparkBatch.Summary summary() throws IOException {
    Row counts = annotations().agg(count(lit(1)), count(col("error"))).collectAsList().get(0);
    return new SparkBatch.Summary(counts.getLong(0) - counts.getLong(1), counts.getLong(1));
  }
}
