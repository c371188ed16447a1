package org.vigov.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vigov.learn.SequenceTrainer.Progress;
import org.vigov.models.ModelFolder;
import org.vigov.models.Stage;

/**
 * A folder of trained models, each under the hash of what it was made of (engine, code and data),
 * so that nothing is trained twice. A model that somebody else puts there as {@code STAGE/ENGINE}
 * is taken as it is for the whole data.
 */
final class TrainedModels {
  private static final int DIGITS = 12;
  private static final String SECONDS = "training-seconds";

  private final Path folder;
  private final String version;

  /**
   * @param version of the project, for the cards
   */
  TrainedModels(Path folder, String version) {
    this.folder = folder;
    this.version = version;
  }

  /**
   * A trained model.
   *
   * @param seconds its training took; NaN when it was not trained here
   */
  record Trained(StageTraining training, Path folder, double seconds) {
    StageModel<?, ?> load() throws IOException {
      return training.load(folder);
    }

    /** Bytes of its files. */
    long size() throws IOException {
      long size = 0;
      for (Path file : Folders.files(training.brought(folder).orElse(folder))) {
        String name = file.getFileName().toString();
        size += name.equals(ModelFolder.CARD) || name.equals(SECONDS) ? 0 : Files.size(file);
      }
      return size;
    }
  }

  /** The model that somebody has put there, if any, else one trained on the data. */
  Trained given(Stage stage, String engine, TrainingData data, Progress progress)
      throws IOException {
    Path given = folder.resolve(stage.label()).resolve(engine);
    return Files.isDirectory(given)
        ? new Trained(Trainings.of(stage, engine, data), given, Double.NaN)
        : get(stage, engine, data, progress);
  }

  /**
   * The model of an engine trained on data; trained now unless it is there.
   *
   * @throws IOException when the engine cannot run here, saying why
   */
  Trained get(Stage stage, String engine, TrainingData data, Progress progress) throws IOException {
    StageTraining training = Trainings.of(stage, engine, data);
    Path own = data.models().stage(stage.label()).toAbsolutePath();
    training.check(own);
    if (training.brought(own).isPresent()) {
      return new Trained(training, own, Double.NaN);
    }
    Path model = folder.resolve(stage.label()).resolve(engine + "-" + key(stage, training));
    if (!Files.isDirectory(model)) {
      long start = System.nanoTime();
      ModelTrainer.Job job = new ModelTrainer.Job(stage, training, Map.of(), Map.of());
      new ModelTrainer(data, version, "-").train(job, model, progress);
      String seconds = Double.toString((System.nanoTime() - start) / 1e9);
      Files.writeString(model.resolve(SECONDS), seconds);
    }
    return new Trained(training, model, seconds(model.resolve(SECONDS)));
  }

  private static double seconds(Path file) throws IOException {
    return Files.exists(file) ? Double.parseDouble(Files.readString(file)) : Double.NaN;
  }

  private static String key(Stage stage, StageTraining training) throws IOException {
    List<Path> made = new ArrayList<>(training.sources());
    made.addAll(training.builtOn());
    String data = DataHash.of(made).substring(0, DIGITS);
    return CodeHash.of(stage, training.engine()).substring(0, DIGITS) + "-" + data;
  }
}
