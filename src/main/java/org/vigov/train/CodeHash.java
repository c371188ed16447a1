package org.vigov.train;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.vigov.models.Stage;

/**
 * A digest of the code and the word lists that make a model, so that a model that was trained
 * before a change is not taken for one that was trained after it.
 */
final class CodeHash {
  private static final String ROOT = "/org/vigov/";
  private static final List<String> GROUND =
      List.of("text", "model", "learn", "tag", "lexicon", "corpus");

  private CodeHash() {}

  /** Of a stage by an engine. */
  static String of(Stage stage, String engine) throws IOException {
    List<String> packages = new ArrayList<>(GROUND);
    packages.add("engine/" + engine);
    switch (stage) {
      case BLOCKS -> packages.add("ingest");
      case SEGMENTER -> packages.add("segment");
      case POS -> packages.add("pos");
      case NER -> packages.addAll(List.of("ner", "pipeline/Finders.class", "extract"));
      case ACTIVITIES -> packages.add("activity");
      case OFFICIALS, INDICATORS -> packages.add("extract");
    }
    Path code = code();
    if (Files.isDirectory(code)) {
      return of(code, packages);
    }
    try (FileSystem jar = FileSystems.newFileSystem(code)) {
      return of(jar.getPath("/"), packages);
    }
  }

  private static Path code() {
    try {
      return Path.of(CodeHash.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the place of the program is no path", e);
    }
  }

  private static String of(Path code, List<String> packages) throws IOException {
    List<Path> paths = new ArrayList<>();
    for (String name : packages) {
      Path path = code.resolve(code.getFileSystem().getPath(ROOT + name).toString().substring(1));
      if (Files.exists(path)) {
        paths.add(path);
      }
    }
    return DataHash.of(paths);
  }
}
