package org.vigov.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Replaces a folder as a whole: the new one is made beside it and takes its place at the end, so
 * that an interruption leaves the old one as it was.
 */
final class FolderSwap {
  private static final String DRAFT = "-draft-";
  private static final String OLD = "-old";

  private final Path target;
  private final Path draft;
  private final Path old;
  private boolean placed;

  private FolderSwap(Path target, Path draft) {
    this.target = target;
    this.draft = draft;
    this.old = draft.resolveSibling(draft.getFileName() + OLD);
  }

  static FolderSwap into(Path target) throws IOException {
    Path absolute = target.toAbsolutePath();
    Path parent = absolute.getParent();
    if (parent == null) {
      throw new IOException("cannot write a model to " + target + "; name a folder");
    }
    Files.createDirectories(parent);
    String name = prefix(absolute) + UUID.randomUUID();
    return new FolderSwap(absolute, Files.createDirectory(parent.resolve(name)));
  }

  private static String prefix(Path target) {
    return "." + target.getFileName() + DRAFT;
  }

  Path draft() {
    return draft;
  }

  /** Puts the new folder in place for good. */
  void commit() throws IOException {
    replace();
    discard();
  }

  /** Puts the new folder in place and keeps the old one until {@link #discard}. */
  void replace() throws IOException {
    if (Files.exists(target)) {
      Files.move(target, old);
    }
    try {
      Files.move(draft, target);
      placed = true;
    } catch (IOException e) {
      undo();
      throw e;
    }
  }

  /** Makes {@link #replace} undone: the old folder, or none, is in place again. */
  void undo() throws IOException {
    if (placed) {
      Folders.delete(target);
      placed = false;
    }
    if (Files.exists(old)) {
      Files.move(old, target);
    }
  }

  /** Removes the draft and the folder that was replaced. */
  void discard() throws IOException {
    Folders.delete(draft);
    Folders.delete(old);
  }

  /**
   * Mends what an interruption of this program left: an old folder whose successor never came is
   * put back. Must not run beside a swap.
   */
  static void recover(Path target) throws IOException {
    Path absolute = target.toAbsolutePath();
    if (Files.exists(absolute) || !Files.isDirectory(absolute.getParent())) {
      return;
    }
    try (Stream<Path> files = Files.list(absolute.getParent())) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.startsWith(prefix(absolute)) && name.endsWith(OLD)) {
          Files.move(file, absolute);
          return;
        }
      }
    }
  }
}
