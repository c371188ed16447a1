package org.vigov.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.vigov.corpus.CorpusChecker;
import org.vigov.corpus.CorpusStatistics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Works on the corpus itself. */
@Command(
    name = "corpus",
    description = "Checks and counts annotated articles.",
    subcommands = {CorpusCommand.Check.class, CorpusCommand.Stats.class})
final class CorpusCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    throw new IllegalArgumentException("name what to do with the corpus: check, stats");
  }

  /** Finds faults. */
  @Command(name = "check", description = "Lists every fault with file and line.")
  static final class Check implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "files or folders")
    private List<Path> paths = List.of(Home.resolve("corpus/articles"));

    @Override
    public Integer call() throws IOException {
      PrintWriter out = spec.commandLine().getOut();
      CorpusChecker checker = new CorpusChecker();
      int articles = 0;
      int faults = 0;
      for (Path path : paths) {
        CorpusChecker.Report report = checker.check(path);
        report.faults().forEach(out::println);
        articles += report.articles();
        faults += report.faults().size();
      }
      out.println(articles + " articles, " + faults + " faults");
      return faults == 0 && articles > 0 ? Exit.DONE : Exit.FAILED;
    }
  }

  /** Counts. */
  @Command(name = "stats", description = "Counts articles, labels, entities and indicators.")
  static final class Stats implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "files or folders")
    private List<Path> paths =
        List.of(Home.resolve("corpus/articles/train"), Home.resolve("corpus/articles/dev"));

    @Override
    public Integer call() throws IOException {
      for (Path path : paths) {
        spec.commandLine().getOut().println(path.getFileName());
        spec.commandLine().getOut().println(CorpusStatistics.of(path).table());
      }
      return Exit.DONE;
    }
  }
}
