package org.vigov.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Replaces a folder as a whole: the new one is made beside it and takes its place at the end, so
 * that an interruption leaves the old one as it was.
 */
final class FolderSwap {
  private final Path target;
  private final Path draft;

  private FolderSwap(Path target, Path draft) {
    this.target = target;
    this.draft = draft;
  }

  static FolderSwap into(Path target) throws IOException {
    Path absolute = target.toAbsolutePath();
    Path parent = absolute.getParent();
    if (parent == null) {
      throw new IOException("cannot write a model to " + target + "; name a folder");
    }
    Files.createDirectories(parent);
    String name = "." + absolute.getFileName() + "-draft-" + ProcessHandle.current().pid();
    return new FolderSwap(absolute, Files.createDirectory(parent.resolve(name)));
  }

  Path draft() {
    return draft;
  }

  void commit() throws IOException {
    Path old = draft.resolveSibling(draft.getFileName() + "-old");
    boolean replaced = Files.exists(target);
    if (replaced) {
      Files.move(target, old);
    }
    Files.move(draft, target);
    if (replaced) {
      Folders.delete(old);
    }
  }

  /** Removes what was not committed. */
  void discard() throws IOException {
    Folders.delete(draft);
  }
}
