package org.vigov.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.vigov.corpus.AnnotatedXmlReader;
import org.vigov.evaluate.Evaluator;
import org.vigov.model.Annotation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares two annotations of the same articles. */
@Command(
    name = "agreement",
    description = {
      "Scores a second annotation of articles against the first, as 'evaluate' scores a model.",
      "Articles of FIRST that SECOND does not have are left out."
    })
final class AgreementCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--errors", description = "list every difference")
  private boolean errors;

  @Parameters(index = "0", paramLabel = "FIRST", description = "file or folder")
  private Path first;

  @Parameters(index = "1", paramLabel = "SECOND", description = "file or folder")
  private Path second;

  @Override
  public Integer call() throws IOException {
    Map<String, Annotation> others = new HashMap<>();
    AnnotatedXmlReader reader = new AnnotatedXmlReader();
    reader.readAll(second).forEach(article -> others.put(article.article().id(), article));
    Evaluator evaluator = new Evaluator();
    List<Annotation> articles = reader.readAll(first);
    for (Annotation article : articles) {
      Annotation other = others.get(article.article().id());
      if (other != null) {
        evaluator.add(article, other);
      }
    }
    if (evaluator.articles() == 0) {
      throw new IllegalArgumentException(first + " and " + second + " share no article");
    }
    spec.commandLine().getOut().print(evaluator.markdown("agreement", errors));
    return Exit.DONE;
  }
}
