package org.vigov;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Where tests find the project's own folders, and the data beside it that may be missing. */
public final class Fixtures {
  private Fixtures() {}

  /** A file or folder of the project. */
  public static Path project(String path) {
    return Path.of(System.getProperty("vigov.home", ".")).resolve(path);
  }

  /** A file or folder beside the project; skips the test, with a reason, where there is none. */
  public static Path shared(String path) {
    Path file = project("../shared").resolve(path);
    Assumptions.assumeTrue(
        Files.exists(file), () -> "needs " + file + ", which a fresh clone does not have");
    return file;
  }
}
