package org.vigov.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.vigov.ingest.InputFormat;

/** The files in an archive, in the order of their names; unpacked one by one, in memory. */
final class ZipSource implements BatchSource {
  private final Path file;
  private final ZipFile archive;
  private final List<? extends ZipEntry> entries;
  private int read;

  private ZipSource(Path file, ZipFile archive, List<? extends ZipEntry> entries) {
    this.file = file;
    this.archive = archive;
    this.entries = entries;
  }

  static ZipSource open(Path file) throws IOException {
    ZipFile archive;
    try {
      archive = new ZipFile(file.toFile());
    } catch (IOException e) {
      throw new IOException(file + ": cannot be read as a .zip: " + e.getMessage(), e);
    }
    List<? extends ZipEntry> entries =
        archive.stream()
            .filter(entry -> !entry.isDirectory())
            .filter(entry -> InputFormat.ofFileName(entry.getName()).isPresent())
            .sorted(Comparator.comparing(ZipEntry::getName))
            .toList();
    if (entries.isEmpty()) {
      archive.close();
      throw new IOException(file + ": no .txt, .html, .json or .xml files in it");
    }
    return new ZipSource(file, archive, entries);
  }

  @Override
  public Optional<BatchItem> next() {
    if (read == entries.size()) {
      return Optional.empty();
    }
    ZipEntry entry = entries.get(read++);
    double share = (double) read / entries.size();
    String key = entry.getName();
    String name = file + "!" + key;
    String id = BatchSource.idOf(key);
    // The size an entry gives itself may be a lie: what comes is counted.
    try (InputStream in = archive.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        String failure = "unpacks to more than " + LARGEST + " bytes";
        return Optional.of(BatchItem.failed(name, key, id, failure, share));
      }
      InputFormat format = InputFormat.ofFileName(key).orElseThrow();
      return Optional.of(BatchItem.read(name, key, id, format, bytes, share));
    } catch (IOException e) {
      String failure = "cannot be unpacked: " + e.getMessage();
      return Optional.of(BatchItem.failed(name, key, id, failure, share));
    }
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
