package org.vigov.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.vigov.evaluate.Evaluator;
import org.vigov.models.ModelFolder;
import org.vigov.models.Stage;
import org.vigov.pipeline.Vigov;

/**
 * The whole pipeline, end to end, on articles of provinces that its models have not seen: the
 * training split is cut into folds, and for each the models are trained on the others. So models
 * can be chosen without a look at the development split.
 */
public final class CrossValidation {
  private final TrainingData data;
  private final Set<Stage> stages;
  private final TrainedModels models;
  private final Consumer<String> log;

  /**
   * @param stages that are trained anew for each fold; the others have the models in use, which
   *     have seen all folds
   * @param trained folder that keeps the trained models
   * @param version of the project, for their cards
   * @param log is told what is being done
   */
  public CrossValidation(
      TrainingData data, Set<Stage> stages, Path trained, String version, Consumer<String> log) {
    this.data = data;
    this.stages = Set.copyOf(stages);
    this.models = new TrainedModels(trained, version);
    this.log = log;
  }

  /**
   * Trains and scores all folds.
   *
   * @param work an empty folder for the data and the models of the folds
   * @param workers folds at a time; each takes about 700 MB
   * @return the scores and errors of each fold
   */
  public List<Evaluator> run(int count, Path work, int workers) throws IOException {
    Folds folds = Folds.of(data, count);
    ExecutorService pool = Executors.newFixedThreadPool(workers);
    List<Future<Evaluator>> running = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int fold = i;
      running.add(pool.submit(() -> fold(folds, fold, work.resolve("fold-" + fold))));
    }
    // What runs works on files that are deleted afterwards: so wait for it even when another
    // failed.
    pool.shutdown();
    try {
      List<Evaluator> done = new ArrayList<>();
      for (Future<Evaluator> each : running) {
        done.add(each.get());
      }
      return done;
    } catch (ExecutionException e) {
      running.forEach(each -> each.cancel(false));
      throw new IOException("a fold failed: " + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      running.forEach(each -> each.cancel(false));
      Thread.currentThread().interrupt();
      throw new IOException("the cross-validation was interrupted", e);
    } finally {
      finish(pool);
    }
  }

  private static void finish(ExecutorService pool) {
    boolean interrupted = Thread.interrupted();
    while (!pool.isTerminated()) {
      try {
        pool.awaitTermination(1, TimeUnit.HOURS);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private Evaluator fold(Folds folds, int fold, Path folder) throws IOException {
    String name = "fold %d of %d".formatted(fold + 1, folds.count());
    TrainingData held = folds.write(fold, folder, new ModelFolder(folder.resolve("models")));
    // In the order of the enumeration: indicators are learned on words of this fold's segmenter.
    for (Stage stage : Stage.values()) {
      Path own = held.models().stage(stage.label());
      if (stages.contains(stage)) {
        log.accept(name + ": " + stage.label());
        String engine = data.models().card(stage.label()).engine();
        Folders.copy(models.get(stage, engine, held, (done, of) -> {}).folder(), own);
      } else if (data.models().has(stage.label())) {
        Folders.copy(data.models().stage(stage.label()), own);
      }
    }
    log.accept(name + ": evaluating");
    List<Path> tests = new ArrayList<>(List.of(held.articles(TrainingData.DEV)));
    Path segmented = held.segmentation(TrainingData.DEV);
    if (Files.isDirectory(segmented) && !Folders.files(segmented).isEmpty()) {
      tests.add(segmented);
    }
    return new CorpusEvaluation(Vigov.load(held.models())).evaluate(tests);
  }
}
