package org.vigov.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vigov.write.OutputFormat;

/**
 * The output folder of a batch: a file for each article below it, or for JSON one {@code
 * annotations.jsonl}. {@code journal.tsv} holds, a line each, the articles that are done, so that a
 * batch that was stopped can go on.
 */
public final class BatchOutput {
  private static final String JOURNAL = "journal.tsv";
  private static final String LINES = "annotations.jsonl";

  private final Path folder;
  private final OutputFormat format;
  private final Set<String> done = new HashSet<>();

  private BatchOutput(Path folder, OutputFormat format) {
    this.folder = folder;
    this.format = format;
  }

  /**
   * Opens the folder.
   *
   * @param resume goes on where an earlier run stopped
   * @throws IOException when it holds results and {@code resume} was not asked for
   */
  public static BatchOutput open(Path folder, OutputFormat format, boolean resume)
      throws IOException {
    Files.createDirectories(folder);
    BatchOutput output = new BatchOutput(folder, format);
    if (Files.exists(folder.resolve(JOURNAL))) {
      if (!resume) {
        throw new IOException(
            folder + " holds the results of a batch; go on with --resume or name another folder");
      }
      output.recover();
    }
    return output;
  }

  /** Whether an earlier run has done the article. */
  public boolean isDone(String name) {
    return done.contains(name);
  }

  /** Writes one result; its journal line comes behind it, so that what is noted is complete. */
  public void write(BatchRunner.Result result) throws IOException {
    if (format == OutputFormat.JSON) {
      append(LINES, result.output());
      append(JOURNAL, result.name() + "\t" + Files.size(folder.resolve(LINES)) + "\n");
    } else {
      Path file = folder.resolve(result.id() + "." + format.extension()).normalize();
      if (!file.startsWith(folder.normalize())) {
        throw new IOException("the id '" + result.id() + "' leads out of " + folder);
      }
      Files.createDirectories(file.getParent());
      Path draft = file.resolveSibling(file.getFileName() + ".part");
      Files.writeString(draft, result.output());
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
      append(JOURNAL, result.name() + "\t0\n");
    }
  }

  private void append(String file, String text) throws IOException {
    Files.writeString(
        folder.resolve(file),
        text,
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  /** Reads the journal and cuts off what was written behind its last complete line. */
  private void recover() throws IOException {
    Path journal = folder.resolve(JOURNAL);
    String text = Files.readString(journal);
    String complete = text.substring(0, text.lastIndexOf('\n') + 1);
    Files.writeString(journal, complete);
    long size = 0;
    for (String line : List.of(complete.split("\n"))) {
      int tab = line.lastIndexOf('\t');
      if (tab > 0) {
        done.add(line.substring(0, tab));
        size = Long.parseLong(line.substring(tab + 1));
      }
    }
    Path lines = folder.resolve(LINES);
    if (format == OutputFormat.JSON && Files.exists(lines)) {
      try (var channel = java.nio.channels.FileChannel.open(lines, StandardOpenOption.WRITE)) {
        channel.truncate(size);
      }
    }
  }
}
