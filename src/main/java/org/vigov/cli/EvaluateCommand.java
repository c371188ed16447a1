package org.vigov.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.vigov.pipeline.Vigov;
import org.vigov.train.CorpusEvaluation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores the models on annotated articles. */
@Command(
    name = "evaluate",
    description = {
      "Precision, recall and F1 on annotated articles, end to end, and where the errors are.",
      "Where X.txt lies beside X.xml the raw text is annotated, else the text of the XML; X.seg"
          + " files are scored for word segmentation."
    })
final class EvaluateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ModelOptions models;

  @Option(names = "--errors", description = "list every error")
  private boolean errors;

  @Option(names = "--report", paramLabel = "FILE", description = "write the report there too")
  private Optional<Path> report = Optional.empty();

  @Parameters(arity = "1..*", paramLabel = "CORPUS", description = "files or folders")
  private List<Path> corpora;

  @Override
  public Integer call() throws IOException {
    Vigov vigov = models.load();
    StringBuilder markdown = new StringBuilder("# Evaluation\n\nModels:");
    vigov
        .service()
        .models()
        .forEach(
            (stage, card) ->
                markdown.append(" ").append(stage).append(" `").append(card.label()).append("`"));
    markdown.append("\n\n");
    for (Path corpus : corpora) {
      CorpusEvaluation evaluation = new CorpusEvaluation(vigov);
      String title =
          corpus.toAbsolutePath().normalize().getParent().getFileName()
              + "/"
              + corpus.getFileName();
      markdown.append(evaluation.evaluate(corpus).markdown(title, errors));
    }
    spec.commandLine().getOut().print(markdown);
    if (report.isPresent()) {
      Files.writeString(report.get(), markdown);
    }
    return Exit.DONE;
  }
}
