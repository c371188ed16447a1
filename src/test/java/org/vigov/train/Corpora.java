package org.vigov.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.vigov.Fixtures;
import org.vigov.models.ModelFolder;

/** A corpus with few articles and a tiny treebank, so that training takes seconds. */
public final class Corpora {
  private static final List<String> PROVINCES =
      List.of("an-giang", "bac-lieu", "ca-mau", "da-nang");
  private static final int DEV = 4;
  private static final int TIMES = 5;
  private static final List<String> SENTENCES =
      List.of(
          "Sở/NOUN kiểm tra/VERB 12/NUM cửa hàng/NOUN ./PUNCT",
          "Đoàn/NOUN làm việc/VERB với/ADP huyện/NOUN ./PUNCT",
          "Các/DET hộ/NOUN dân/NOUN nuôi/VERB cá/NOUN ./PUNCT",
          "Ông/NOUN nói/VERB rất/ADV rõ/ADJ ./PUNCT");

  private Corpora() {}

  /** Some articles of four provinces to learn from, and a few to measure on. */
  public static TrainingData small(Path folder) throws IOException {
    for (String kind : List.of("articles", "segmentation")) {
      Path from = Fixtures.project("corpus").resolve(kind);
      for (String province : PROVINCES) {
        copy(from.resolve("train"), province, Integer.MAX_VALUE, folder.resolve(kind + "/train"));
      }
      copy(from.resolve("dev"), "", DEV, folder.resolve(kind + "/dev"));
    }
    Path treebank = Files.createDirectories(folder.resolve("treebank"));
    Files.writeString(treebank.resolve("vi_vtb-ud-train.conllu"), treebank().repeat(TIMES));
    Files.writeString(treebank.resolve("vi_vtb-ud-dev.conllu"), treebank());
    ModelFolder models = new ModelFolder(Fixtures.project("models"));
    return new TrainingData(folder, treebank, models);
  }

  private static String treebank() {
    StringBuilder lines = new StringBuilder();
    for (String sentence : SENTENCES) {
      // A word ends with its tag; the spaces before belong to it.
      for (String word : sentence.split("(?<=/[A-Z]{1,9}) ")) {
        String[] parts = word.split("/");
        lines.append("1\t%s\t_\t%s\t_\t_\t_\t_\t_\t_%n".formatted(parts[0], parts[1]));
      }
      lines.append('\n');
    }
    return lines.toString();
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
