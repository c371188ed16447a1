package org.vigov.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigov.Fixtures;
import org.vigov.corpus.ArticleStore;
import org.vigov.models.ModelFolder;
import org.vigov.train.ModelTrainer;
import org.vigov.train.TrainingData;
import org.vigov.train.TrainingRuns;

/** A copy of the models and a few articles, to train on and to promote into. */
final class Workbench implements AutoCloseable {
  private static final int TRAIN = 12;
  private static final int DEV = 3;

  final Path corpus;
  final Path runs;
  final ModelFolder models;
  private Optional<Workshop> open = Optional.empty();

  Workbench(Path folder) throws IOException {
    corpus = folder.resolve("corpus");
    models = new ModelFolder(folder.resolve("models"));
    runs = models.root().resolve("runs");
    articles("train", TRAIN);
    articles("dev", DEV);
    try (Stream<Path> stages = Files.list(Fixtures.project("models"))) {
      for (Path stage : stages.filter(f -> Files.exists(f.resolve("card.json"))).toList()) {
        copy(stage, models.root().resolve(stage.getFileName()), Integer.MAX_VALUE);
      }
    }
  }

  private void articles(String split, int count) throws IOException {
    copy(
        Fixtures.project("corpus/articles/" + split),
        corpus.resolve("articles").resolve(split),
        count);
  }

  private static void copy(Path from, Path to, int count) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.sorted().limit(count).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  /** Opens the workshop; the one that was open is closed, as at the end of a service. */
  Workshop open(TrainingRuns.Reload reload) throws IOException {
    close();
    TrainingData data = new TrainingData(corpus, corpus.resolve("no-treebank"), models);
    TrainingRuns all =
        TrainingRuns.open(runs, data, d -> new ModelTrainer(d, "test", "2026-01-02"), reload);
    open = Optional.of(new Workshop(Optional.of(all), new ArticleStore(corpus)));
    return open.get();
  }

  /** The folders of models, drafts and what was replaced among them. */
  List<String> modelFolders() throws IOException {
    try (Stream<Path> files = Files.list(models.root())) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Override
  public void close() throws IOException {
    if (open.isPresent()) {
      open.get().close();
    }
    open = Optional.empty();
  }
}
