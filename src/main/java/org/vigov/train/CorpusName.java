package org.vigov.train;

import java.nio.file.Path;

/** How reports name a file or folder: by its own name and that of its folder. */
public final class CorpusName {
  private CorpusName() {}

  public static String of(Path corpus) {
    Path path = corpus.toAbsolutePath().normalize();
    Path parent = path.getParent();
    return parent == null || parent.getFileName() == null
        ? path.toString()
        : parent.getFileName() + "/" + path.getFileName();
  }
}
