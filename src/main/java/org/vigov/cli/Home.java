package org.vigov.cli;

import java.nio.file.Path;

/**
 * The folder of the project. {@code scripts/vigov} says where it is, so that commands work from any
 * folder.
 */
final class Home {
  private Home() {}

  static Path resolve(String path) {
    return Path.of(System.getProperty("vigov.home", ".")).resolve(path).normalize();
  }
}
