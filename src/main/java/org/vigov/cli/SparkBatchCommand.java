package org.vigov.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.vigov.batch.spark.DataFormat;
import org.vigov.batch.spark.SparkBatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Annotates articles on an Apache Spark cluster. */
@Command(
    name = "spark-batch",
    description = {
      "Annotates a data set of articles of any size with Apache Spark, on this machine or a cluster.",
      "Writes Parquet: annotations, in folders by month and province, and the tables of indicators,"
          + " officials, organizations and activities. A bad article is a row with its error."
          + " Another run with the same OUT goes on where the last one stopped, and takes what is new."
    })
final class SparkBatchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "IN",
      description = "folder of articles, or .jsonl, .csv, .tsv or .parquet file or folder")
  private String input;

  @Option(names = "--out", required = true, paramLabel = "OUT", description = "output folder")
  private String out;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "of IN: text (a file for each article), jsonl, csv or parquet (default: by its name)")
  private Optional<String> format = Optional.empty();

  @Option(
      names = "--master",
      paramLabel = "URL",
      description = "spark://HOST:PORT, local[N], … (default: that of spark-submit, or local[*])")
  private Optional<String> master = Optional.empty();

  @Option(
      names = "--models",
      paramLabel = "DIR",
      description =
          "folder of the models, brought to every machine (default: the project's own), or"
              + " local:DIR, which every machine has")
  private String models = Home.resolve("models").toString();

  @Override
  public Integer call() throws IOException {
    requireSpark();
    DataFormat data = format.map(DataFormat::of).orElseGet(() -> DataFormat.ofPath(input));
    SparkBatch.Summary there =
        SparkBatch.run(new SparkBatch.Options(input, data, out, models, master));
    spec.commandLine()
        .getErr()
        .printf("%d articles annotated, %d failed%n", there.annotated(), there.failed());
    return there.failed() == 0 ? Exit.DONE : Exit.FAILED;
  }

  private static void requireSpark() throws IOException {
    try {
      Class.forName("org.apache.spark.sql.SparkSession");
    } catch (ClassNotFoundException e) {
      throw new IOException(
          "Apache Spark is not on the class path; use scripts/vigov spark-batch or spark-submit",
          e);
    }
  }
}
