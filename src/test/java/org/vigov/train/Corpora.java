package org.vigov.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.vigov.Fixtures;
import org.vigov.models.ModelFolder;

/** A corpus with few articles, so that training takes seconds. */
public final class Corpora {
  private static final List<String> PROVINCES =
      List.of("an-giang", "bac-lieu", "ca-mau", "da-nang");
  private static final int DEV = 4;

  private Corpora() {}

  /** Some articles of four provinces to learn from, a few to measure on, and no treebank. */
  public static TrainingData small(Path folder) throws IOException {
    for (String kind : List.of("articles", "segmentation")) {
      Path from = Fixtures.project("corpus").resolve(kind);
      for (String province : PROVINCES) {
        copy(from.resolve("train"), province, Integer.MAX_VALUE, folder.resolve(kind + "/train"));
      }
      copy(from.resolve("dev"), "", DEV, folder.resolve(kind + "/dev"));
    }
    ModelFolder models = new ModelFolder(Fixtures.project("models"));
    return new TrainingData(folder, folder.resolve("no-treebank"), models);
  }

  private static void copy(Path from, String prefix, int limit, Path to) throws IOException {
    Files.createDirectories(to);
    List<Path> files;
    try (Stream<Path> listed = Files.list(from)) {
      files =
          listed
              .filter(file -> file.getFileName().toString().startsWith(prefix))
              .sorted()
              .limit(limit)
              .toList();
    }
    for (Path file : files) {
      Files.copy(file, to.resolve(file.getFileName()));
    }
  }
}
