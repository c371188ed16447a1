package org.vigov.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the project, from the manifest of its jar. */
final class Version implements IVersionProvider {
  /** {@code development} when run from classes. */
  static String current() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"vigov " + current() + ", Java " + Runtime.version()};
  }
}
