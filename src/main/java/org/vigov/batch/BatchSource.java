package org.vigov.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The articles of a batch, read one by one. */
public interface BatchSource extends Closeable {
  /** Most bytes of an article: what is larger is no news. */
  int LARGEST = 64 << 20;

  /** The next article, or the next that could not be read; empty at the end. */
  Optional<BatchItem> next() throws IOException;

  /**
   * Opens a folder (all files of a known kind below it, in the order of their paths), a {@code
   * .zip} of such files, a {@code .jsonl} file (an article a line) or a {@code .csv} or {@code
   * .tsv} file (an article a row).
   *
   * @throws IOException when the path is none of these, or holds no article
   */
  static BatchSource open(Path input) throws IOException {
    if (Files.isDirectory(input)) {
      return FolderSource.open(input);
    }
    if (!Files.exists(input)) {
      throw new IOException(input + ": no such file or folder");
    }
    String name = input.getFileName().toString().toLowerCase(Locale.ROOT);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "jsonl", "ndjson" -> JsonLinesSource.open(input);
      case "csv", "tsv" -> CsvSource.open(input);
      case "zip" -> ZipSource.open(input);
      default ->
          throw new IOException(
              input + ": wanted a folder of articles or a .jsonl, .csv, .tsv or .zip file");
    };
  }

  /** The id of an article from the path of its file: without the end that tells its kind. */
  static String idOf(String path) {
    String slashes = path.replace('\\', '/');
    int dot = slashes.lastIndexOf('.');
    return dot > slashes.lastIndexOf('/') ? slashes.substring(0, dot) : slashes;
  }
}
