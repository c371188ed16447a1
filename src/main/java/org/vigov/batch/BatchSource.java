package org.vigov.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.vigov.ingest.InputFormat;

/**
 * The articles of a folder (all files of a known kind below it, in the order of their paths) or of
 * a {@code .jsonl} file (one JSON object a line). Read one by one.
 */
public final class BatchSource {
  private BatchSource() {}

  /**
   * Lists the articles; close the stream behind use.
   *
   * @throws IOException when the path is neither, or holds no article
   */
  public static Stream<BatchItem> open(Path input) throws IOException {
    if (Files.isDirectory(input)) {
      return folder(input);
    }
    if (!Files.exists(input)) {
      throw new IOException(input + ": no such file or folder");
    }
    if (!input.toString().endsWith(".jsonl") && !input.toString().endsWith(".ndjson")) {
      throw new IOException(input + ": wanted a folder of articles or a .jsonl file");
    }
    return lines(input);
  }

  private static Stream<BatchItem> folder(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files =
          walk.filter(Files::isRegularFile)
              .filter(file -> InputFormat.ofFileName(file.toString()).isPresent())
              .sorted()
              .toList();
    }
    if (files.isEmpty()) {
      throw new IOException(folder + ": no .txt, .html, .json or .xml files in it");
    }
    return files.stream().map(file -> item(folder, file));
  }

  private static BatchItem item(Path folder, Path file) {
    String relative = folder.relativize(file).toString();
    int dot = relative.lastIndexOf('.');
    String id = relative.substring(0, dot).replace('\\', '/');
    try {
      InputFormat format = InputFormat.ofFileName(relative).orElseThrow();
      return new BatchItem(file.toString(), id, format, Files.readAllBytes(file));
    } catch (IOException e) {
      return BatchItem.failed(file.toString(), id, "cannot be read: " + e.getMessage());
    }
  }

  @SuppressWarnings("StreamResourceLeak") // closed with the stream that is returned
  private static Stream<BatchItem> lines(Path file) throws IOException {
    // Lines are taken as Latin-1, which keeps every byte, so that bad UTF-8 is reported with its
    // line and the rest goes on.
    Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1);
    Iterator<String> iterator = lines.iterator();
    int[] number = {0};
    return Stream.iterate(
            next(iterator, file, number),
            item -> item != null,
            item -> next(iterator, file, number))
        .onClose(lines::close);
  }

  private static BatchItem next(Iterator<String> lines, Path file, int[] number) {
    while (lines.hasNext()) {
      String line = lines.next();
      number[0]++;
      if (!line.isBlank()) {
        return new BatchItem(
            file + ":" + number[0],
            "line-" + number[0],
            InputFormat.JSON,
            line.getBytes(StandardCharsets.ISO_8859_1));
      }
    }
    return null;
  }
}
