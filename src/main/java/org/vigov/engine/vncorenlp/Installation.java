package org.vigov.engine.vncorenlp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where VnCoreNLP lies: its jar, and beside it its folder {@code models}.
 *
 * @param jar the only jar of the folder
 */
record Installation(Path jar) {
  private static final String FOLDER = "vncorenlp";

  /** Where it is looked for: beside the folder of the model, as in {@code models/vncorenlp}. */
  static Path folder(Path model) {
    return model.toAbsolutePath().resolveSibling(FOLDER);
  }

  /**
   * The installation for a model.
   *
   * @throws IOException when there is none, saying how to get one
   */
  static Installation find(Path model) throws IOException {
    Path folder = folder(model);
    List<Path> jars = List.of();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
      }
    }
    if (jars.size() != 1) {
      throw new IOException(
          "VnCoreNLP is not installed: %s must hold one VnCoreNLP-*.jar and its folder models, but holds %s; scripts/fetch-vncorenlp fetches them, or choose another engine"
              .formatted(folder, jars.isEmpty() ? "no jar" : jars.size() + " jars"));
    }
    return new Installation(jars.get(0));
  }
}
