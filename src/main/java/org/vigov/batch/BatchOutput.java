package org.vigov.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.vigov.batch.table.TableFiles;

/**
 * The output folder of a batch. Every file in it appears whole or not at all: that of an article
 * when the article is done, {@code annotations.jsonl} and the tables at the end. Until then {@code
 * spool.jsonl} holds what is done, and {@code journal.tsv} says which articles that is, so that a
 * batch that was stopped can go on.
 */
public final class BatchOutput implements Closeable {
  private static final String JOURNAL = "journal.tsv";
  private static final String SPOOL = "spool.jsonl";
  private static final String LINES = "annotations.jsonl";

  private final Path folder;
  private final BatchFormat format;
  private final Journal journal;
  private final Optional<Spool> spool;
  private final Set<String> done = new HashSet<>();
  private final Set<String> files = new HashSet<>();

  private BatchOutput(Path folder, BatchFormat format, Journal journal, Optional<Spool> spool) {
    this.folder = folder;
    this.format = format;
    this.journal = journal;
    this.spool = spool;
  }

  /**
   * Opens the folder.
   *
   * @param what the batch is made of: models and input; a batch goes on only with the same
   * @param resume goes on where an earlier run stopped
   * @throws IOException when it holds results and {@code resume} was not asked for, or others
   */
  public static BatchOutput open(Path folder, BatchFormat format, String what, boolean resume)
      throws IOException {
    Files.createDirectories(folder);
    String head = "vigov-batch\t" + format.label() + "\t" + what;
    Journal journal = Journal.open(folder.resolve(JOURNAL), head, resume);
    try {
      BatchOutput output = new BatchOutput(folder, format, journal, spool(folder, format, journal));
      output.recover();
      return output;
    } catch (IOException | RuntimeException e) {
      journal.close();
      throw e;
    }
  }

  private static Optional<Spool> spool(Path folder, BatchFormat format, Journal journal)
      throws IOException {
    if (format.kind() == BatchFormat.Kind.FILES) {
      return Optional.empty();
    }
    Path file = folder.resolve(SPOOL);
    Path finished = folder.resolve(LINES);
    boolean wasFinished = format.kind() == BatchFormat.Kind.LINES && !Files.exists(file);
    if (wasFinished && Files.exists(finished) && !journal.entries().isEmpty()) {
      Files.move(finished, file, StandardCopyOption.ATOMIC_MOVE);
    }
    return Optional.of(Spool.open(file));
  }

  /** What a power cut took from the output, though the journal has it, counts as not done. */
  private void recover() throws IOException {
    long size = 0;
    for (Journal.Entry entry : journal.entries()) {
      if (spool.isEmpty() || entry.size() <= spool.get().size()) {
        done.add(entry.key());
        files.add(entry.file());
        size = entry.size();
      }
    }
    if (spool.isPresent()) {
      spool.get().truncate(size);
    }
  }

  /** Whether an earlier run has done the article. */
  public boolean isDone(BatchItem item) {
    return done.contains(Journal.escape(item.key()));
  }

  /** Articles that earlier runs have done. */
  public int doneBefore() {
    return done.size();
  }

  /**
   * Writes one result.
   *
   * @return the result, failed when an article with the same id was written before
   */
  public BatchRunner.Result write(BatchRunner.Result result) throws IOException {
    String key = Journal.escape(result.item().key());
    if (spool.isPresent()) {
      for (String output : result.outputs().values()) {
        spool.get().append(output);
      }
      journal.add(new Journal.Entry(key, spool.get().size(), ""));
      return result;
    }
    String name = FileName.of(result.id());
    if (!files.add(Journal.escape(name))) {
      return result.withFailure("its id '" + result.id() + "' is that of another article");
    }
    ArticleFiles.write(folder.resolve(name), result.outputs());
    journal.add(new Journal.Entry(key, 0, Journal.escape(name)));
    return result;
  }

  /** Makes of what is done the files that were asked for. */
  public void finish() throws IOException {
    if (spool.isEmpty()) {
      return;
    }
    spool.get().close();
    if (format.kind() == BatchFormat.Kind.LINES) {
      Files.move(
          folder.resolve(SPOOL),
          folder.resolve(LINES),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } else {
      TableFiles.of(format.label()).write(folder.resolve(SPOOL), folder);
    }
  }

  @Override
  public void close() throws IOException {
    if (spool.isPresent()) {
      spool.get().close();
    }
    journal.close();
  }
}
