package org.vigov.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.vigov.train.LearningCurve;
import org.vigov.train.TrainingData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells whether more articles would still help. */
@Command(
    name = "learning-curve",
    description = "Trains all models on shares of the training split and scores each, end to end.")
final class LearningCurveCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ModelOptions models;

  @Option(names = "--corpus", paramLabel = "DIR", description = "corpus folder")
  private Path corpus = Home.resolve("corpus");

  @Option(names = "--treebank", paramLabel = "DIR", description = "see 'vigov train'")
  private Path treebank = Home.resolve("data/ud-vietnamese-vtb");

  @Option(
      names = "--shares",
      split = ",",
      defaultValue = "25,50,100",
      paramLabel = "PERCENT",
      description = "shares of the training split (default: ${DEFAULT-VALUE})")
  private List<Integer> shares;

  @Option(names = "--report", paramLabel = "FILE", description = "write the table there too")
  private Optional<Path> report = Optional.empty();

  @Parameters(arity = "1..*", paramLabel = "TEST", description = "files or folders to score")
  private List<Path> tests;

  @Override
  public Integer call() throws IOException {
    if (shares.stream().anyMatch(percent -> percent < 1 || percent > 100)) {
      throw new IllegalArgumentException("--shares are per cents from 1 to 100, not " + shares);
    }
    PrintWriter err = spec.commandLine().getErr();
    Path work = Files.createTempDirectory("vigov-learning-curve");
    try {
      LearningCurve curve =
          new LearningCurve(
              new TrainingData(corpus, treebank, models.folder()), work, Version.current());
      List<LearningCurve.Point> points = new ArrayList<>();
      for (int percent : shares) {
        err.println("learning-curve: " + percent + " %");
        points.add(curve.point(percent, tests));
      }
      String table = LearningCurve.markdown(points);
      spec.commandLine().getOut().print(table);
      if (report.isPresent()) {
        Files.writeString(report.get(), "# Learning curve\n\n" + table);
      }
    } finally {
      delete(work);
    }
    return Exit.DONE;
  }

  private static void delete(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
  }
}
