package org.vigov.batch.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.spark.SparkConf;
import org.vigov.models.ModelCard;
import org.vigov.models.ModelFolder;

/** Brings the models to the machines of a cluster, once to each. */
final class ModelsArchive {
  /** What the path of a folder that every machine has begins with. */
  private static final String EVERYWHERE = "local:";

  private static final String ARCHIVES = "spark.archives";
  private static final String NAME = "vigov-models";

  private ModelsArchive() {}

  /**
   * Makes the models known to the machines. What a running Spark is given later, its SQL sessions
   * do not hand on to their tasks: so it stands in the settings.
   *
   * @param conf settings of a Spark that does not run yet; the archive is put into them
   * @param place a folder here, or {@code local:} and one that every machine has, this one too
   * @param scratch a folder for the archive, which must last as long as Spark
   * @throws IOException when there are none
   */
  static ModelsPlace distribute(SparkConf conf, String place, Path scratch) throws IOException {
    boolean everywhere = place.startsWith(EVERYWHERE) || Sessions.isLocal(conf);
    Path folder =
        Path.of(place.startsWith(EVERYWHERE) ? place.substring(EVERYWHERE.length()) : place)
            .toAbsolutePath();
    String models = labels(new ModelFolder(folder));
    if (everywhere) {
      return new ModelsPlace(folder.toString(), false, models);
    }
    Path archive = scratch.resolve(NAME + ".zip");
    zip(folder, archive);
    String ours = archive.toUri() + "#" + NAME;
    conf.set(ARCHIVES, conf.contains(ARCHIVES) ? conf.get(ARCHIVES) + "," + ours : ours);
    return new ModelsPlace(NAME, true, models);
  }

  private static String labels(ModelFolder models) throws IOException {
    List<ModelCard> cards = models.cards();
    if (cards.isEmpty()) {
      throw new IOException(models.root() + ": no models in it; name their folder with --models");
    }
    return cards.stream()
        .map(card -> card.stage() + "=" + card.label())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static void zip(Path folder, Path archive) throws IOException {
    try (OutputStream out = Files.newOutputStream(archive);
        ZipOutputStream zip = new ZipOutputStream(out);
        Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        zip.putNextEntry(new ZipEntry(folder.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, zip);
        zip.closeEntry();
      }
    }
  }
}
