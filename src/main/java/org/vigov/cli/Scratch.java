package org.vigov.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.vigov.train.Folders;

/** A folder for the time of a piece of work. */
final class Scratch {
  private Scratch() {}

  /** Work that needs an empty folder. */
  @FunctionalInterface
  interface Work<T> {
    T in(Path folder) throws IOException;
  }

  /** Does the work and removes the folder, however it ends. */
  static <T> T use(Work<T> work) throws IOException {
    Path folder = Files.createTempDirectory("vigov");
    try {
      return work.in(folder);
    } finally {
      Folders.delete(folder);
    }
  }
}
