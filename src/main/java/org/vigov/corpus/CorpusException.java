package org.vigov.corpus;

import java.nio.file.Path;

/** A corpus file that does not follow the annotation guidelines; the message says where. */
public final class CorpusException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public CorpusException(Path file, int line, String fault) {
    super(file + ":" + line + ": " + fault);
  }

  public CorpusException(Path file, String fault) {
    super(file + ": " + fault);
  }

  public CorpusException(Path file, String fault, Throwable cause) {
    super(file + ": " + fault, cause);
  }
}
