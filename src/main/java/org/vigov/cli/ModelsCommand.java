package org.vigov.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.vigov.models.ModelCard;
import org.vigov.models.ModelFolder;
import org.vigov.models.Stage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what models there are. */
@Command(name = "models", description = "Lists the models, or shows the card of one.")
final class ModelsCommand implements Callable<Integer> {
  enum Action {
    LIST,
    SHOW
  }

  @Spec private CommandSpec spec;
  @Mixin private ModelOptions models;

  @Parameters(arity = "0..1", defaultValue = "list", description = "list or show")
  private Action action;

  @Parameters(arity = "0..1", index = "1", paramLabel = "STAGE", description = "for show")
  private Optional<String> stage = Optional.empty();

  @Option(names = "--json", description = "cards as JSON, one behind the other")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (action == Action.SHOW && stage.isEmpty()) {
      throw new IllegalArgumentException("show which? " + Stage.labels());
    }
    if (action == Action.SHOW) {
      out.println(ModelFolder.json(models.folder().card(Stage.of(stage.get()).label())));
      return Exit.DONE;
    }
    for (ModelCard card : models.folder().cards()) {
      out.println(json ? ModelFolder.json(card) : line(card));
    }
    return Exit.DONE;
  }

  private static String line(ModelCard card) {
    return "%-11s %-11s %-24s %s %s"
        .formatted(card.stage(), card.engine(), card.label(), card.date(), card.metrics());
  }
}
