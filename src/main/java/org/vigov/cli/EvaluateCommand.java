package org.vigov.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.vigov.evaluate.Evaluator;
import org.vigov.evaluate.Score;
import org.vigov.pipeline.Vigov;
import org.vigov.train.CorpusEvaluation;
import org.vigov.train.CorpusName;
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
          + " files are scored for word segmentation, X.conllu also for parts of speech.",
      "With --cv the same on the training split, by cross-validation; with --engines the engines of"
          + " each stage side by side."
    })
final class EvaluateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private ModelOptions models;
  @Mixin private DataOptions data;
  @Mixin private TrainingOptions training;

  @Option(names = "--errors", description = "list every error, by confusion")
  private boolean errors;

  @Option(names = "--report", paramLabel = "FILE", description = "write the report there too")
  private Optional<Path> report = Optional.empty();

  @Option(
      names = "--scores",
      paramLabel = "FILE",
      description = "write the F1 scores there as a table, such as the regression test holds")
  private Optional<Path> scores = Optional.empty();

  @Parameters(arity = "0..*", paramLabel = "CORPUS", description = "files or folders")
  private List<Path> corpora = List.of();

  @Override
  public Integer call() throws IOException {
    String markdown;
    if (training.comparesEngines() || training.crossValidates()) {
      if ((errors && training.comparesEngines()) || scores.isPresent()) {
        throw new IllegalArgumentException(
            "--scores goes with neither --engines nor --cv, --errors not with --engines");
      }
      TrainedEvaluation evaluation =
          new TrainedEvaluation(
              data.data(models.folder()), training, spec.commandLine().getErr()::println);
      markdown =
          training.comparesEngines()
              ? evaluation.engines(corpora)
              : evaluation.crossValidation(corpora, errors);
    } else {
      markdown = evaluate();
    }
    spec.commandLine().getOut().print(markdown);
    if (report.isPresent()) {
      Files.writeString(report.get(), markdown);
    }
    return Exit.DONE;
  }

  private String evaluate() throws IOException {
    if (corpora.isEmpty()) {
      throw new IllegalArgumentException("name a CORPUS, or --cv, or --engines");
    }
    Vigov vigov = models.load();
    StringBuilder markdown = new StringBuilder("# Evaluation\n\nModels:");
    vigov
        .service()
        .models()
        .forEach((stage, card) -> markdown.append(" " + stage + " `" + card.label() + "`"));
    markdown.append("\n\n");
    List<Score> table = new ArrayList<>();
    for (Path corpus : corpora) {
      Evaluator evaluator = new CorpusEvaluation(vigov).evaluate(List.of(corpus));
      String name = CorpusName.of(corpus);
      markdown.append(evaluator.markdown(name, errors));
      table.addAll(Score.of(name, evaluator.scores()));
    }
    if (scores.isPresent()) {
      Score.write(scores.get(), "F1 of the models, by 'vigov evaluate --scores'", table);
    }
    return markdown.toString();
  }
}
