import com.jerolba.carpet.CarpetReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Prints a column of the Parquet files below a folder, a row on a line. Run by
 * scripts/spark-cluster-test.
 *
 * <p>usage: java -cp 'target/vigov-nlp.jar:target/lib/*' scripts/ParquetColumn.java FOLDER COLUMN
 */
public final class ParquetColumn {
  public static void main(String[] arguments) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(Path.of(arguments[0]))) {
      files = walk.filter(file -> file.toString().endsWith(".parquet")).sorted().toList();
    }
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (Path file : files) {
      for (Object row : new CarpetReader<>(file.toFile(), Map.class)) {
        out.print(((Map<?, ?>) row).get(arguments[1]) + "\n");
      }
    }
    out.flush();
  }
}
