package org.vigov.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.vigov.corpus.LabelSet;
import org.vigov.evaluate.Counts;
import org.vigov.evaluate.Evaluator;
import org.vigov.evaluate.ScoreTable;
import org.vigov.evaluate.Tasks;
import org.vigov.models.ModelFolder;
import org.vigov.models.Stage;
import org.vigov.pipeline.Vigov;

/**
 * What more articles would bring: all models trained on growing shares of the training split, each
 * share holding the ones before it, and scored end to end.
 */
public final class LearningCurve {
  private static final long SEED = 1;

  private final TrainingData data;
  private final Path work;
  private final String version;

  /**
   * @param work an empty folder for the shares and their models
   */
  public LearningCurve(TrainingData data, Path work, String version) {
    this.data = data;
    this.work = work;
    this.version = version;
  }

  /**
   * The scores of one share.
   *
   * @param scores F1 by test and what is scored, in the order to be shown
   */
  public record Point(int percent, int articles, int sentences, Map<String, Double> scores) {}

  /**
   * Trains on a share and scores.
   *
   * @param percent of the articles and of the segmented sentences' files
   * @param tests files or folders, as {@link CorpusEvaluation} takes them
   */
  public Point point(int percent, List<Path> tests) throws IOException {
    Path corpus = work.resolve("corpus-" + percent);
    int articles = share(data.articles("train"), corpus.resolve("articles/train"), ".xml", percent);
    int files =
        share(data.segmentation("train"), corpus.resolve("segmentation/train"), ".seg", percent);
    Path labels = data.corpus().resolve(LabelSet.FILE);
    if (Files.exists(labels)) {
      Files.copy(labels, corpus.resolve(LabelSet.FILE));
    }
    ModelFolder models = new ModelFolder(work.resolve("models-" + percent));
    ModelTrainer trainer =
        new ModelTrainer(new TrainingData(corpus, data.treebank(), models), version, "-");
    for (Stage stage : Stage.values()) {
      trainer.train(stage, Optional.empty(), models.stage(stage.label()), (done, of) -> {});
    }
    Vigov vigov = Vigov.load(models);
    Map<String, Double> scores = new LinkedHashMap<>();
    for (Path test : tests) {
      Evaluator evaluator = new CorpusEvaluation(vigov).evaluate(List.of(test));
      String name = test.toAbsolutePath().getParent().getFileName() + "/" + test.getFileName();
      scores(evaluator.scores()).forEach((task, f1) -> scores.put(name + ": " + task, f1));
    }
    return new Point(percent, articles, files, scores);
  }

  private static Map<String, Double> scores(ScoreTable table) {
    Map<String, Double> scores = new LinkedHashMap<>();
    for (String task : Tasks.ALL) {
      Counts counts = table.of(task);
      if (counts.gold() > 0) {
        scores.put(task, counts.f1());
      }
    }
    return scores;
  }

  /** Copies the first files of one seeded order, so that a greater share holds a smaller. */
  private static int share(Path from, Path to, String ending, int percent) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(TrainingData.require(from))) {
      files = new ArrayList<>(listed.filter(f -> f.toString().endsWith(ending)).sorted().toList());
    }
    Collections.shuffle(files, new Random(SEED));
    List<Path> chosen = files.subList(0, Math.max(1, files.size() * percent / 100));
    Files.createDirectories(to);
    for (Path file : chosen) {
      Files.copy(file, to.resolve(file.getFileName()));
    }
    return chosen.size();
  }

  /** The points as a Markdown table, a row for each thing scored. */
  public static String markdown(List<Point> points) {
    StringBuilder out = new StringBuilder("| F1 |");
    points.forEach(p -> out.append(" %d %% |".formatted(p.percent())));
    out.append("\n|---|").append("---|".repeat(points.size())).append("\n| articles |");
    points.forEach(p -> out.append(' ').append(p.articles()).append(" |"));
    out.append("\n| files of segmented sentences |");
    points.forEach(p -> out.append(' ').append(p.sentences()).append(" |"));
    out.append('\n');
    for (String task : points.get(0).scores().keySet()) {
      out.append("| ").append(task).append(" |");
      points.forEach(p -> out.append(" %.3f |".formatted(p.scores().getOrDefault(task, 0.0))));
      out.append('\n');
    }
    return out.toString();
  }
}
