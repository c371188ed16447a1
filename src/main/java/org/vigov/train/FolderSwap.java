package org.vigov.train;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Replaces a folder as a whole: the new one is made beside it and takes its place at the end, so
 * that an interruption leaves the old one as it was. A locked file beside it tells that it is under
 * way; what lies there without a lock is what a killed program left.
 */
final class FolderSwap {
  private static final String DRAFT = "-draft-";
  private static final String OLD = "-old";
  private static final String LOCK = "-lock";

  private final Path target;
  private final Path draft;
  private final Path old;
  private final FileChannel lock;
  private boolean placed;

  private FolderSwap(Path target, Path draft, FileChannel lock) {
    this.target = target;
    this.draft = draft;
    this.old = beside(draft, OLD);
    this.lock = lock;
  }

  private static Path beside(Path draft, String suffix) {
    return draft.resolveSibling(draft.getFileName() + suffix);
  }

  /** Begins a swap, after {@link #recover}. */
  static FolderSwap into(Path target) throws IOException {
    Path absolute = target.toAbsolutePath();
    Path parent = absolute.getParent();
    if (parent == null) {
      throw new IOException("cannot write a model to " + target + "; name a folder");
    }
    Files.createDirectories(parent);
    recover(absolute);
    while (true) {
      Path draft = parent.resolve(prefix(absolute) + UUID.randomUUID());
      FileChannel lock =
          FileChannel.open(
              beside(draft, LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      lock.lock();
      // Another program may have taken it for a leftover before it was locked.
      if (Files.exists(beside(draft, LOCK))) {
        return new FolderSwap(absolute, Files.createDirectory(draft), lock);
      }
      lock.close();
    }
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
    lock.close();
    Files.deleteIfExists(beside(draft, LOCK));
  }

  /**
   * Mends what killed programs left: an old folder whose successor never came is put back, the rest
   * is removed.
   */
  static void recover(Path target) throws IOException {
    Path absolute = target.toAbsolutePath();
    if (!Files.isDirectory(absolute.getParent())) {
      return;
    }
    for (Path draft : drafts(absolute)) {
      if (isUnderWay(draft)) {
        continue;
      }
      Path old = beside(draft, OLD);
      if (Files.exists(old) && !Files.exists(absolute)) {
        Files.move(old, absolute);
      }
      Folders.delete(draft);
      Folders.delete(old);
      Files.deleteIfExists(beside(draft, LOCK));
    }
  }

  private static Set<Path> drafts(Path target) throws IOException {
    Set<Path> drafts = new TreeSet<>();
    try (Stream<Path> files = Files.list(target.getParent())) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith(prefix(target)))
          .map(name -> name.replaceFirst("(" + OLD + "|" + LOCK + ")$", ""))
          .forEach(name -> drafts.add(target.resolveSibling(name)));
    }
    return drafts;
  }

  private static boolean isUnderWay(Path draft) throws IOException {
    try (FileChannel lock = FileChannel.open(beside(draft, LOCK), StandardOpenOption.WRITE)) {
      return lock.tryLock() == null;
    } catch (NoSuchFileException e) {
      return false;
    } catch (OverlappingFileLockException e) {
      return true; // a swap of this very program
    }
  }
}
