package org.vigov.batch.spark;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Sessions of Spark. */
final class Sessions {
  private static final String JARS = "spark.jars";

  private Sessions() {}

  /**
   * Their settings, with those of {@code spark-submit} where the program runs under it.
   *
   * @param master the cluster; empty: that of spark-submit, or else all processors of this machine
   */
  static SparkConf settings(Optional<String> master) throws IOException {
    SparkConf conf = new SparkConf();
    master.ifPresent(conf::setMaster);
    conf.setIfMissing("spark.master", "local[*]");
    conf.setIfMissing("spark.app.name", "vigov spark-batch");
    if (isLocal(conf)) {
      conf.setIfMissing("spark.ui.enabled", "false");
      conf.setIfMissing("spark.driver.host", "127.0.0.1");
      conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
    } else if (!conf.contains(JARS)) {
      conf.set(JARS, jars());
    }
    conf.setIfMissing("spark.sql.session.timeZone", "Asia/Ho_Chi_Minh");
    return conf;
  }

  /** Whether everything runs in this process. */
  static boolean isLocal(SparkConf conf) {
    String master = conf.get("spark.master");
    return master.equals("local") || master.startsWith("local[");
  }

  static SparkSession open(SparkConf conf) {
    return SparkSession.builder().config(conf).getOrCreate();
  }

  /** The program and its libraries, which the machines of a cluster need. */
  private static String jars() throws IOException {
    try {
      Path jar =
          Path.of(Sessions.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> libraries = Files.list(jar.resolveSibling("lib"))) {
        return Stream.concat(Stream.of(jar), libraries.sorted())
            .map(Path::toString)
            .collect(Collectors.joining(","));
      }
    } catch (URISyntaxException e) {
      throw new IOException("cannot tell where the program lies; use spark-submit", e);
    }
  }

  /** Deletes a folder of scratch files. */
  static void delete(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : all) {
      Files.delete(each);
    }
  }
}
