package org.vigov.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.vigov.batch.BatchItem;
import org.vigov.batch.BatchOutput;
import org.vigov.batch.BatchRunner;
import org.vigov.batch.BatchSource;
import org.vigov.write.OutputFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Annotates many articles. */
@Command(name = "batch", description = "Annotates a folder of articles or a .jsonl file.")
final class BatchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ModelOptions models;

  @Parameters(paramLabel = "IN", description = "folder, or .jsonl file")
  private Path input;

  @Option(names = "--out", required = true, paramLabel = "OUT", description = "output folder")
  private Path out;

  @Option(names = "--format", defaultValue = "json", description = "json, xml, conllu, brat, table")
  private String format;

  @Option(names = "--workers", paramLabel = "N", description = "default: one for each processor")
  private int workers = Runtime.getRuntime().availableProcessors();

  @Option(names = "--resume", description = "go on where an earlier run stopped")
  private boolean resume;

  @Override
  public Integer call() throws IOException {
    OutputFormat chosen = OutputFormat.of(format);
    BatchOutput output = BatchOutput.open(out, chosen, resume);
    BatchRunner runner = new BatchRunner(models.load(), chosen.writer(), workers);
    PrintWriter err = spec.commandLine().getErr();
    Tally tally = new Tally(System.nanoTime());
    try (Stream<BatchItem> items = BatchSource.open(input)) {
      runner.run(
          items.filter(item -> !output.isDone(item.name())),
          result -> {
            if (result.failed()) {
              err.println("vigov: " + result.name() + ": " + result.failure());
              tally.failed++;
            } else {
              output.write(result);
              tally.done++;
            }
            tally.report(err);
          });
    }
    err.println(tally.line());
    return tally.failed == 0 ? Exit.DONE : Exit.FAILED;
  }

  /** How far it is; a line every few seconds. */
  private static final class Tally {
    private static final long EVERY = 5_000_000_000L;

    private final long start;
    private long last;
    private int done;
    private int failed;

    Tally(long start) {
      this.start = start;
      last = start;
    }

    void report(PrintWriter err) {
      if (System.nanoTime() - last > EVERY) {
        last = System.nanoTime();
        err.println(line());
      }
    }

    String line() {
      double seconds = (System.nanoTime() - start) / 1e9;
      return "%d articles annotated, %d failed, %.1f articles/s"
          .formatted(done, failed, done / Math.max(seconds, 1e-3));
    }
  }
}
