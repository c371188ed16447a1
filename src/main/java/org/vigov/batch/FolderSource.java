package org.vigov.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigov.ingest.InputFormat;

/** The files below a folder. */
final class FolderSource implements BatchSource {
  private final Path folder;
  private final List<Path> files;
  private int read;

  private FolderSource(Path folder, List<Path> files) {
    this.folder = folder;
    this.files = files;
  }

  static FolderSource open(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> files =
          walk.filter(Files::isRegularFile)
              .filter(file -> InputFormat.ofFileName(file.toString()).isPresent())
              .sorted()
              .toList();
      if (files.isEmpty()) {
        throw new IOException(folder + ": no .txt, .html, .json or .xml files in it");
      }
      return new FolderSource(folder, files);
    }
  }

  @Override
  public Optional<BatchItem> next() {
    if (read == files.size()) {
      return Optional.empty();
    }
    Path file = files.get(read++);
    double share = (double) read / files.size();
    String key = folder.relativize(file).toString().replace('\\', '/');
    String id = BatchSource.idOf(key);
    try {
      if (Files.size(file) > LARGEST) {
        String failure = "has more than " + LARGEST + " bytes";
        return Optional.of(BatchItem.failed(file.toString(), key, id, failure, share));
      }
      InputFormat format = InputFormat.ofFileName(key).orElseThrow();
      byte[] bytes = Files.readAllBytes(file);
      return Optional.of(BatchItem.read(file.toString(), key, id, format, bytes, share));
    } catch (IOException e) {
      String failure = "cannot be read: " + e.getMessage();
      return Optional.of(BatchItem.failed(file.toString(), key, id, failure, share));
    }
  }

  @Override
  public void close() {
    // No file stays open.
  }
}
