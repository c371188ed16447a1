package org.vigov.batch.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.spark.SparkFiles;
import org.vigov.models.ModelFolder;
import org.vigov.pipeline.Vigov;

/**
 * Where the machines of a cluster find the models.
 *
 * @param path a folder that every machine has, or the name of an archive Spark brings to each
 * @param isArchive which of the two
 * @param models what they are; others at the same place are loaded anew
 */
record ModelsPlace(String path, boolean isArchive, String models) implements Serializable {
  private static final long serialVersionUID = 1;

  /** Tasks of a process have nothing in common but the process: so this is kept in it. */
  private static final AtomicReference<Optional<Loaded>> LOADED =
      new AtomicReference<>(Optional.empty());

  private record Loaded(ModelsPlace from, Vigov vigov) {}

  /** The models, loaded by the first task of a process that needs them, and shared by all. */
  Vigov vigov() {
    synchronized (LOADED) {
      Optional<Loaded> loaded = LOADED.get().filter(there -> there.from().equals(this));
      if (loaded.isEmpty()) {
        loaded = Optional.of(new Loaded(this, load()));
        LOADED.set(loaded);
      }
      return loaded.get().vigov();
    }
  }

  private Vigov load() {
    Path folder = Path.of(isArchive ? SparkFiles.get(path) : path);
    try {
      return Vigov.load(new ModelFolder(folder));
    } catch (IOException e) {
      throw new UncheckedIOException("the models in " + folder + " cannot be loaded", e);
    }
  }
}
