package org.vigov.train;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigov.models.ModelFolder;

/**
 * Keeps runs in a folder: {@code ID/run.json} and, of those that are done, {@code ID/models/STAGE}.
 * One process at a time uses it.
 */
final class RunStore implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RunStore.class);
  private static final String FILE = "run.json";
  private static final String LOCK = ".lock";
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new Jdk8Module())
          .enable(SerializationFeature.INDENT_OUTPUT);

  private final Path folder;
  private final FileChannel lock;

  private RunStore(Path folder, FileChannel lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Takes a folder into use, which is made when it is not there.
   *
   * @throws IOException when it cannot be written, or another process uses it
   */
  static RunStore open(Path folder) throws IOException {
    Files.createDirectories(folder);
    FileChannel channel =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!locks(channel)) {
      channel.close();
      throw new IOException("another service keeps its training runs in " + folder);
    }
    return new RunStore(folder, channel);
  }

  /** The lock is held until the channel is closed. */
  private static boolean locks(FileChannel channel) throws IOException {
    try {
      FileLock taken = channel.tryLock();
      return taken != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** All runs in the order of their ids; a file that cannot be read is logged and left alone. */
  List<TrainingRun> load() throws IOException {
    List<TrainingRun> runs = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path each : files.sorted().toList()) {
        Path file = each.resolve(FILE);
        if (Files.exists(file)) {
          try {
            runs.add(JSON.readValue(file.toFile(), TrainingRun.class));
          } catch (IOException | RuntimeException e) {
            LOG.warn("{} is no training run of this version; it is left out", file, e);
          }
        }
      }
    }
    return runs;
  }

  /** Writes a run, whole or not at all. */
  void save(TrainingRun run) throws IOException {
    Path own = Files.createDirectories(folder.resolve(run.id()));
    Path draft = own.resolve(FILE + ".draft");
    JSON.writeValue(draft.toFile(), run);
    Files.move(
        draft,
        own.resolve(FILE),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** Where the models of a run lie. */
  ModelFolder models(String id) {
    return new ModelFolder(folder.resolve(id).resolve("models"));
  }

  /** Removes the models of a run, half ones too. */
  void discardModels(String id) throws IOException {
    Folders.delete(models(id).root());
  }

  /** Removes a run with its models. */
  void remove(String id) throws IOException {
    Folders.delete(folder.resolve(id));
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
