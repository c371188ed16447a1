package org.vigov.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.vigov.models.ModelCard;
import org.vigov.models.ModelFolder;
import org.vigov.models.Stage;
import org.vigov.train.ModelTrainer;
import org.vigov.train.TrainingData;
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

  @Parameters(
      paramLabel = "STAGE",
      description = "blocks, segmenter, pos, ner, activities, officials, indicators, or all")
  private String stage;

  @Option(names = "--engine", paramLabel = "E", description = "engine (default: the best)")
  private Optional<String> engine = Optional.empty();

  @Option(names = "--corpus", paramLabel = "DIR", description = "corpus folder")
  private Path corpus = Home.resolve("corpus");

  @Option(
      names = "--treebank",
      paramLabel = "DIR",
      description = "folder that scripts/fetch-treebank has filled (for segmenter and pos)")
  private Path treebank = Home.resolve("data/ud-vietnamese-vtb");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "folder of the model (default: the stage's folder in models)")
  private Optional<Path> out = Optional.empty();

  @Override
  public Integer call() throws IOException {
    if (stage.equals("all")) {
      if (engine.isPresent() || out.isPresent()) {
        throw new IllegalArgumentException("'all' goes with neither --engine nor --out");
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
    if (!Files.isDirectory(corpus)) {
      throw new IOException("no corpus folder " + corpus + "; name one with --corpus");
    }
    PrintWriter err = spec.commandLine().getErr();
    Path folder = out.orElse(models.folder().stage(each.label()));
    long start = System.nanoTime();
    ModelTrainer trainer =
        new ModelTrainer(
            new TrainingData(corpus, treebank, models.folder()), Version.current(), today());
    ModelCard card =
        trainer.train(
            each,
            engine,
            folder,
            (done, of) -> err.println(progress(each, done, of, System.nanoTime() - start)));
    err.println(each.label() + ": written to " + folder);
    spec.commandLine().getOut().println(ModelFolder.json(card));
  }

  private static String progress(Stage stage, int done, int of, long nanoseconds) {
    double seconds = nanoseconds / 1e9;
    return "%s: %d of %d, %.0f s, about %.0f s left"
        .formatted(stage.label(), done, of, seconds, seconds / done * (of - done));
  }

  /** The day of training; SOURCE_DATE_EPOCH sets it, as reproducible builds do. */
  static String today() {
    String epoch = System.getenv("SOURCE_DATE_EPOCH");
    Instant now =
        epoch == null ? Instant.now() : Instant.ofEpochSecond(Long.parseLong(epoch.strip()));
    return LocalDate.ofInstant(now, ZoneOffset.UTC).toString();
  }
}
