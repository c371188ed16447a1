package org.vigov.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.vigov.batch.BatchFormat;
import org.vigov.batch.BatchItem;
import org.vigov.batch.BatchOutput;
import org.vigov.batch.BatchRunner;
import org.vigov.batch.BatchSource;
import org.vigov.pipeline.Vigov;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Annotates many articles. */
@Command(
    name = "batch",
    description = {
      "Annotates a folder or .zip of articles, or a .jsonl, .csv or .tsv file with one in a row.",
      "A bad article is named on standard error and the rest go on. The result is the same whatever"
          + " the number of workers."
    })
final class BatchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ModelOptions models;

  @Parameters(paramLabel = "IN", description = "folder, or .zip, .jsonl, .csv or .tsv file")
  private Path input;

  @Option(names = "--out", required = true, paramLabel = "OUT", description = "output folder")
  private Path out;

  @Option(
      names = "--format",
      defaultValue = "json",
      description =
          "json (one file, an object a line); xml, conllu, brat, table (a file for each article);"
              + " csv, xlsx, parquet (tables of indicators, officials, organizations, activities)")
  private String format;

  @Option(names = "--workers", paramLabel = "N", description = "default: one for each processor")
  private int workers = Runtime.getRuntime().availableProcessors();

  @Option(names = "--resume", description = "go on where an earlier run stopped")
  private boolean resume;

  @Override
  public Integer call() throws IOException {
    BatchFormat chosen = BatchFormat.of(format);
    Progress progress = new Progress(spec.commandLine().getErr(), Terminal.isThere());
    try (BatchSource source = BatchSource.open(input)) {
      Vigov vigov = models.load();
      BatchRunner runner = new BatchRunner(vigov, chosen, workers);
      try (BatchOutput output = BatchOutput.open(out, chosen, what(vigov), resume)) {
        runner.run(
            () -> nextToDo(source, output, progress), result -> take(result, output, progress));
        output.finish();
      }
    }
    progress.finish();
    return progress.failures() == 0 ? Exit.DONE : Exit.FAILED;
  }

  /** What must be the same when a batch goes on: models and, where it is a file, the input. */
  private String what(Vigov vigov) throws IOException {
    String labels =
        vigov.service().models().entrySet().stream()
            .map(model -> model.getKey() + "=" + model.getValue().label())
            .sorted()
            .collect(Collectors.joining(" "));
    String size = Files.isDirectory(input) ? "a folder" : Files.size(input) + " bytes";
    return labels + "\t" + size;
  }

  private static Optional<BatchItem> nextToDo(
      BatchSource source, BatchOutput output, Progress progress) throws IOException {
    Optional<BatchItem> item = source.next();
    while (item.isPresent() && output.isDone(item.get())) {
      progress.skip(item.get().share());
      item = source.next();
    }
    return item;
  }

  private static void take(BatchRunner.Result result, BatchOutput output, Progress progress)
      throws IOException {
    BatchRunner.Result written = result.failed() ? result : output.write(result);
    BatchItem item = written.item();
    if (written.failed()) {
      progress.failed(item.share(), "vigov: " + item.name() + ": " + written.failure());
    } else {
      progress.done(item.share());
    }
  }
}
