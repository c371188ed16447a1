package org.vigov.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.vigov.train.LearningCurve;
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
  @Mixin private DataOptions data;

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
    String table = Scratch.use(this::curve);
    spec.commandLine().getOut().print(table);
    if (report.isPresent()) {
      Files.writeString(report.get(), "# Learning curve\n\n" + table);
    }
    return Exit.DONE;
  }

  private String curve(Path work) throws IOException {
    LearningCurve curve = new LearningCurve(data.data(models.folder()), work, Version.current());
    List<LearningCurve.Point> points = new ArrayList<>();
    for (int percent : shares) {
      spec.commandLine().getErr().println("learning-curve: " + percent + " %");
      points.add(curve.point(percent, tests));
    }
    return LearningCurve.markdown(points);
  }
}
