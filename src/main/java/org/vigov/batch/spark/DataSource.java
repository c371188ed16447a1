package org.vigov.batch.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.to_date;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.vigov.batch.BatchSource;
import org.vigov.ingest.InputFormat;

/** Reads a data set of articles to rows of {@link ItemRow}. */
final class DataSource {
  private static final List<String> FIELDS =
      List.of("id", "headline", "text", "html", "published", "source");

  /** Spark's filter knows no case. */
  private static final String ARTICLE_FILES =
      "*.{[tT][xX][tT],[tT][eE][xX][tT],[hH][tT][mM],[hH][tT][mM][lL],[xX][hH][tT][mM][lL],"
          + "[jJ][sS][oO][nN],[xX][mM][lL]}";

  private final SparkSession spark;
  private final String input;

  DataSource(SparkSession spark, String input) {
    this.spark = spark;
    this.input = input;
  }

  /**
   * Bytes of the data set.
   *
   * @throws IOException when there is none
   */
  long size() throws IOException {
    long size = 0;
    for (FileStatus each : found()) {
      size += fileSystem().getContentSummary(each.getPath()).getLength();
    }
    return size;
  }

  private FileStatus[] found() throws IOException {
    FileStatus[] found = fileSystem().globStatus(new Path(input));
    if (found == null || found.length == 0) {
      throw new IOException(input + ": no such file or folder");
    }
    return found;
  }

  private FileSystem fileSystem() throws IOException {
    return new Path(input).getFileSystem(spark.sparkContext().hadoopConfiguration());
  }

  Dataset<Row> read(DataFormat format) throws IOException {
    return switch (format) {
      case TEXT -> files();
      case JSONL -> lines();
      case CSV -> new CsvData(spark, input).read();
      case PARQUET -> columns();
    };
  }

  private Dataset<Row> files() throws IOException {
    Dataset<Row> all =
        spark
            .read()
            .format("binaryFile")
            .option("recursiveFileLookup", true)
            .option("pathGlobFilter", ARTICLE_FILES)
            .load(input);
    Column fits = col("length").leq(BatchSource.LARGEST);
    Column nothing = lit(null).cast(DataTypes.BinaryType).as("content");
    Dataset<Row> large = all.where(fits.unary_$bang()).select(col("path"), nothing);
    return all.where(fits)
        .select(col("path"), col("content"))
        .union(large)
        .union(spark.createDataFrame(empty(), large.schema()))
        .map(new FileItems(root()), ItemRow.encoder());
  }

  /** Spark passes over files without a byte; they are bad articles, and to be named as such. */
  private List<Row> empty() throws IOException {
    List<Row> empty = new ArrayList<>();
    for (FileStatus each : found()) {
      RemoteIterator<LocatedFileStatus> files = fileSystem().listFiles(each.getPath(), true);
      while (files.hasNext()) {
        LocatedFileStatus file = files.next();
        String path = file.getPath().toString();
        if (file.getLen() == 0 && InputFormat.ofFileName(path).isPresent()) {
          empty.add(RowFactory.create(path, new byte[0]));
        }
      }
    }
    return empty;
  }

  /** What the paths of the articles begin with. */
  private String root() throws IOException {
    Path path = new Path(input);
    Path whole = fileSystem().makeQualified(path);
    boolean isFile = fileSystem().exists(path) && fileSystem().getFileStatus(path).isFile();
    return (isFile ? whole.getParent() : whole) + "/";
  }

  private Dataset<Row> lines() {
    return spark
        .read()
        .option("lineSep", "\n")
        .text(input)
        .select(col("value").cast(DataTypes.BinaryType))
        .filter(JsonLines::isNotBlank)
        .map((MapFunction<Row, Row>) row -> ItemRow.ofJson((byte[]) row.get(0)), ItemRow.encoder());
  }

  private Dataset<Row> columns() throws IOException {
    Dataset<Row> all = spark.read().parquet(input);
    Set<String> present = new TreeSet<>(List.of(all.columns()));
    if (!present.contains("text") && !present.contains("html")) {
      throw new IOException(
          input + ": no column 'text' or 'html' among its columns " + String.join(", ", present));
    }
    Column[] known =
        Stream.of(all.schema().fields())
            .filter(field -> FIELDS.contains(field.name()))
            .map(DataSource::asText)
            .toArray(Column[]::new);
    return all.select(known).map(new ColumnItems(), ItemRow.encoder());
  }

  private static Column asText(StructField field) {
    Column column = col(field.name());
    boolean isTime =
        field.dataType().equals(DataTypes.TimestampType)
            || field.dataType().equals(DataTypes.TimestampNTZType);
    return (isTime ? to_date(column) : column).cast(DataTypes.StringType).as(field.name());
  }
}
