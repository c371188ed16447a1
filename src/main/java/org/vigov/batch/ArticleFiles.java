package org.vigov.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;

/** Writes the files of one article so that each appears whole. */
final class ArticleFiles {
  private ArticleFiles() {}

  /**
   * Writes each output to the file of that name and end; the last of them says that all is there.
   */
  static void write(Path stem, Map<String, String> outputs) throws IOException {
    Files.createDirectories(stem.getParent());
    for (Map.Entry<String, String> output : new TreeMap<>(outputs).descendingMap().entrySet()) {
      put(stem.resolveSibling(stem.getFileName() + "." + output.getKey()), output.getValue());
    }
  }

  private static void put(Path file, String text) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".part");
    Files.writeString(draft, text);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
