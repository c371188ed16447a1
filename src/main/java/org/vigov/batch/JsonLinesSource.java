package org.vigov.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.vigov.ingest.InputFormat;

/** A JSON object a line. */
final class JsonLinesSource implements BatchSource {
  private final Path file;
  private final LineReader lines;
  private final double size;

  private JsonLinesSource(Path file, LineReader lines, double size) {
    this.file = file;
    this.lines = lines;
    this.size = size;
  }

  static JsonLinesSource open(Path file) throws IOException {
    LineReader lines = new LineReader(Files.newInputStream(file), LARGEST);
    return new JsonLinesSource(file, lines, Math.max(1, Files.size(file)));
  }

  @Override
  public Optional<BatchItem> next() throws IOException {
    return lines.next().map(this::item);
  }

  private BatchItem item(Line line) {
    String key = Integer.toString(line.number());
    String name = file + ":" + key;
    String id = "line-" + key;
    double share = Math.min(1, lines.position() / size);
    return line.fault()
        .map(fault -> BatchItem.failed(name, key, id, fault, share))
        .orElseGet(() -> BatchItem.read(name, key, id, InputFormat.JSON, line.bytes(), share));
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
