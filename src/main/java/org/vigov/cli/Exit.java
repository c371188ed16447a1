package org.vigov.cli;

/** Exit codes, and exceptions as one line for people. */
final class Exit {
  static final int DONE = 0;

  /** Done, but some input failed. */
  static final int FAILED = 1;

  /** Wrong usage. */
  static final int USAGE = 2;

  private Exit() {}

  static String reason(Throwable exception) {
    if (exception instanceof java.nio.file.NoSuchFileException missing) {
      return missing.getFile() + ": no such file";
    }
    return exception.getMessage() == null ? exception.toString() : exception.getMessage();
  }
}
