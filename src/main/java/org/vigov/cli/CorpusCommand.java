package org.vigov.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.vigov.corpus.AnnotatedXmlReader;
import org.vigov.corpus.CorpusChecker;
import org.vigov.corpus.CorpusReview;
import org.vigov.corpus.CorpusStatistics;
import org.vigov.corpus.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Works on the corpus itself. */
@Command(
    name = "corpus",
    description = "Checks, counts and converts annotated articles.",
    subcommands = {
      CorpusCommand.Check.class,
      CorpusCommand.Stats.class,
      AgreementCommand.class,
      ConvertCommand.class
    })
final class CorpusCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    throw new IllegalArgumentException(
        "name what to do with the corpus: check, stats, agreement, convert");
  }

  /** Finds faults and doubts. */
  @Command(
      name = "check",
      description = {
        "Lists every fault; of a folder with train and dev also what the two share.",
        "Counts the places that a second reader should look at; --review lists them."
      })
  static final class Check implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "files or folders")
    private List<Path> paths = List.of(Home.resolve("corpus/articles"));

    @Option(names = "--review", description = "list the places for a second reader")
    private boolean review;

    @Override
    public Integer call() throws IOException {
      CorpusChecker checker = new CorpusChecker();
      int articles = 0;
      int faults = 0;
      for (Path path : paths) {
        CorpusChecker.Report report = checker.check(path);
        report.faults().forEach(spec.commandLine().getOut()::println);
        articles += report.articles();
        faults += report.faults().size();
        if (report.faults().isEmpty()) {
          questions(path);
        }
      }
      spec.commandLine().getOut().println(articles + " articles, " + faults + " faults");
      return faults == 0 && articles > 0 ? Exit.DONE : Exit.FAILED;
    }

    private void questions(Path path) throws IOException {
      PrintWriter out = spec.commandLine().getOut();
      List<Question> questions = CorpusReview.questions(new AnnotatedXmlReader().readAll(path));
      if (review) {
        questions.forEach(out::println);
      }
      questions.stream()
          .collect(Collectors.groupingBy(Question::kind, TreeMap::new, Collectors.counting()))
          .forEach((kind, many) -> out.println(many + " to look at: " + kind.label()));
    }
  }

  /** Counts. */
  @Command(
      name = "stats",
      description = "Counts articles, labels, entities and indicators, as a Markdown table.")
  static final class Stats implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(
        arity = "0..1",
        paramLabel = "DIR",
        description = "corpus folder, with articles/train and articles/dev; or any folder")
    private Path corpus = Home.resolve("corpus");

    @Override
    public Integer call() throws IOException {
      spec.commandLine().getOut().print(CorpusStatistics.table(CorpusStatistics.splits(corpus)));
      return Exit.DONE;
    }
  }
}
