package org.vigov.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.vigov.learn.SequenceTrainer.Progress;
import org.vigov.models.ModelCard;
import org.vigov.models.ModelFolder;
import org.vigov.models.Stage;
import org.vigov.train.ModelTrainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Trains the model of a stage from the corpus folder. */
@Command(name = "train", description = "Trains a model from the corpus folder.")
final class TrainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private ModelOptions models;
  @Mixin private DataOptions data;

  @Parameters(
      paramLabel = "STAGE",
      description = "blocks, segmenter, pos, ner, activities, officials, indicators, or all")
  private String stage;

  @Option(names = "--engine", paramLabel = "E", description = "engine (default: the best)")
  private Optional<String> engine = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "folder of the model (default: the stage's folder in models)")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--tune",
      description = {
        "search a few settings by cross-validation on the training split first;",
        "each trial is told on standard error and in the model card"
      })
  private boolean tune;

  @Override
  public Integer call() throws IOException {
    if (stage.equals("all")) {
      if (engine.isPresent() || out.isPresent() || tune) {
        throw new IllegalArgumentException("'all' goes with neither --engine, --out nor --tune");
      }
      for (Stage each : Stage.values()) {
        trainer().checkSources(each);
      }
      for (Stage each : Stage.values()) {
        train(each);
      }
    } else {
      train(Stage.of(stage));
    }
    return Exit.DONE;
  }

  private void train(Stage each) throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Path folder = out.orElse(models.folder().stage(each.label()));
    ModelTrainer trainer = trainer();
    Progress progress = new TrainingProgress(each.label(), err::println);
    ModelCard card =
        tune
            ? Scratch.use(work -> trainer.tune(each, engine, folder, work, err::println, progress))
            : trainer.train(each, engine, folder, progress);
    err.println(each.label() + ": written to " + folder);
    spec.commandLine().getOut().println(ModelFolder.json(card));
  }

  private ModelTrainer trainer() throws IOException {
    return new ModelTrainer(data.data(models.folder()), Version.current(), today());
  }

  /** The day of training; SOURCE_DATE_EPOCH sets it, as reproducible builds do. */
  static String today() {
    String epoch = System.getenv("SOURCE_DATE_EPOCH");
    Instant now =
        epoch == null ? Instant.now() : Instant.ofEpochSecond(Long.parseLong(epoch.strip()));
    return LocalDate.ofInstant(now, ZoneOffset.UTC).toString();
  }
}
