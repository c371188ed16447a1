package org.vigov.train;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigov.corpus.CorpusException;
import org.vigov.models.ModelCard;
import org.vigov.models.ModelFolder;
import org.vigov.models.Stage;

/** The work of one run: trains its stages one after the other, and can be stopped. */
final class RunWork {
  private static final Logger LOG = LoggerFactory.getLogger(RunWork.class);

  private final TrainingRun run;
  private final TrainingData data;
  private final ModelFolder out;
  private final Function<TrainingData, ModelTrainer> trainers;
  private final long start = System.nanoTime();
  private volatile boolean stopped;
  private volatile Step step;

  /**
   * The last step that was done.
   *
   * @param begin of the stage
   * @param end of the step; both as {@link System#nanoTime} has it
   */
  private record Step(Stage stage, int done, int of, long begin, long end) {}

  /**
   * @param out where its models are written
   */
  RunWork(
      TrainingRun run,
      TrainingData data,
      ModelFolder out,
      Function<TrainingData, ModelTrainer> trainers) {
    this.run = run;
    this.data = data;
    this.out = out;
    this.trainers = trainers;
    this.step = new Step(run.stages().get(0), 0, 0, start, start);
  }

  String id() {
    return run.id();
  }

  /** Has the work end at its next step. */
  void stop() {
    stopped = true;
  }

  boolean stopped() {
    return stopped;
  }

  TrainingRun.Progress progress() {
    Step last = step;
    double each = last.done() == 0 ? 0 : (last.end() - last.begin()) / 1e9 / last.done();
    double gone = (System.nanoTime() - last.end()) / 1e9;
    OptionalDouble left =
        last.done() == 0
            ? OptionalDouble.empty()
            : OptionalDouble.of(tenths(Math.max(0, each * (last.of() - last.done()) - gone)));
    double seconds = tenths((System.nanoTime() - start) / 1e9);
    return new TrainingRun.Progress(last.stage().label(), last.done(), last.of(), seconds, left);
  }

  private static double tenths(double seconds) {
    return Math.round(seconds * 10) / 10.0;
  }

  /**
   * Trains, and says what has become of the run.
   *
   * @param now when it has ended
   */
  UnaryOperator<TrainingRun> outcome(Supplier<Instant> now) {
    try {
      List<TrainingRun.Model> models = work();
      return each -> each.done(models, now.get());
    } catch (CancellationException e) {
      return each -> each.cancel(now.get());
    } catch (IOException | CorpusException | IllegalArgumentException e) {
      LOG.warn("run {} failed", run.id(), e);
      return each -> each.fail(e.getMessage(), now.get());
    } catch (OutOfMemoryError e) {
      LOG.error("run {} failed", run.id(), e);
      return each -> each.fail("not enough memory; start the service with more", now.get());
    } catch (RuntimeException | Error e) {
      LOG.error("run {} failed", run.id(), e);
      return each -> each.fail("the training failed; the log says why", now.get());
    }
  }

  /**
   * Trains and scores.
   *
   * @throws CancellationException when it was stopped
   */
  private List<TrainingRun.Model> work() throws IOException {
    // Whoever trains all stages has the later ones build on the new models of the earlier.
    boolean all = run.stage().equals(TrainingRun.ALL);
    ModelTrainer trainer =
        trainers.apply(all ? new TrainingData(data.corpus(), data.treebank(), out) : data);
    List<TrainingRun.Model> models = new ArrayList<>();
    for (Stage stage : run.stages()) {
      long begin = System.nanoTime();
      at(new Step(stage, 0, 0, begin, begin));
      ModelCard card =
          trainer.train(
              stage,
              run.engine(),
              out.stage(stage.label()),
              (done, of) -> at(new Step(stage, done, of, begin, System.nanoTime())));
      requireGoOn();
      models.add(
          new TrainingRun.Model(
              stage.label(), card.engine(), card.label(), card.metrics(), inService(stage)));
    }
    requireGoOn();
    return models;
  }

  private void at(Step newStep) {
    requireGoOn();
    step = newStep;
  }

  private void requireGoOn() {
    if (stopped) {
      throw new CancellationException("run " + run.id() + " was stopped");
    }
  }

  /** A model in service that cannot be scored is no reason to lose the new one. */
  private Optional<TrainingRun.InService> inService(Stage stage) {
    if (!data.models().has(stage.label())) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new TrainingRun.InService(
              data.models().card(stage.label()).label(),
              trainers.apply(data).score(stage, data.models())));
    } catch (IOException | RuntimeException e) {
      LOG.warn("run {}: the model of {} in service cannot be scored", run.id(), stage.label(), e);
      return Optional.empty();
    }
  }
}
