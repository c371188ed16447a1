package org.vigov.train;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigov.models.Stage;
import org.vigov.train.RunRefusal.Kind;
import org.vigov.train.TrainingRun.State;

/**
 * Trainings in the background, one at a time, the rest in a queue. What is known of them survives a
 * restart. Safe to share between threads.
 */
public final class TrainingRuns implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TrainingRuns.class);
  private static final int WAITING = 20;
  private static final int KEPT = 50;
  private static final long PATIENCE_SECONDS = 5;
  private static final DateTimeFormatter ID =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

  /** Loads the models anew and puts them into service. */
  @FunctionalInterface
  public interface Reload {
    void run() throws IOException;
  }

  private final RunStore store;
  private final TrainingData data;
  private final Function<TrainingData, ModelTrainer> trainers;
  private final Promotion promotion;
  private final Clock clock = Clock.systemUTC();
  private final ExecutorService worker = Executors.newSingleThreadExecutor(TrainingRuns::thread);
  private final TreeMap<String, TrainingRun> runs = new TreeMap<>();
  private Optional<RunWork> current = Optional.empty();
  private boolean closed;

  private TrainingRuns(
      RunStore store,
      TrainingData data,
      Function<TrainingData, ModelTrainer> trainers,
      Reload reload) {
    this.store = store;
    this.data = data;
    this.trainers = trainers;
    this.promotion = new Promotion(data.models(), reload);
  }

  /** A hint, where the system takes it: annotation comes before training. */
  @SuppressWarnings("ThreadPriorityCheck")
  private static Thread thread(Runnable job) {
    Thread thread = new Thread(job, "vigov-training");
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    return thread;
  }

  /**
   * Takes up the runs of a folder: one that was under way has failed, those that waited wait again.
   *
   * @param data the corpus, and the models in service
   * @param reload puts the models of the folder into service after a promotion
   * @throws IOException when the folder cannot be used
   */
  public static TrainingRuns open(
      Path folder, TrainingData data, Function<TrainingData, ModelTrainer> trainers, Reload reload)
      throws IOException {
    TrainingRuns all = new TrainingRuns(RunStore.open(folder), data, trainers, reload);
    for (Stage stage : Stage.values()) {
      FolderSwap.recover(data.models().stage(stage.label()));
    }
    for (TrainingRun run : all.store.load()) {
      all.takeUp(run);
    }
    return all;
  }

  private synchronized void takeUp(TrainingRun run) throws IOException {
    runs.put(run.id(), run);
    if (run.state() == State.RUNNING) {
      store.discardModels(run.id());
      put(run.fail("the service ended during the training; start it again", now()));
    } else if (run.state() == State.QUEUED) {
      worker.execute(() -> work(run.id()));
    }
  }

  /**
   * Has a stage trained when those before it are done.
   *
   * @param stage its label, or {@code all}
   * @param engine empty for the best
   * @throws RunRefusal when there is no such stage or engine, something it needs is missing, or too
   *     many wait
   */
  public TrainingRun start(String stage, Optional<String> engine) throws IOException {
    RunCheck.require(stage, engine, data, trainers);
    trim();
    synchronized (this) {
      if (runs.values().stream().filter(r -> r.state() == State.QUEUED).count() >= WAITING) {
        throw new RunRefusal(Kind.FULL, WAITING + " runs wait already; cancel some, or wait");
      }
      Instant now = now();
      TrainingRun run = TrainingRun.queued(newId(now), stage, engine, now);
      put(run);
      worker.execute(() -> work(run.id()));
      return run;
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private String newId(Instant now) {
    Instant time = now;
    while (runs.containsKey(ID.format(time))) {
      time = time.plusMillis(1);
    }
    return ID.format(time);
  }

  /** Forgets the oldest runs that have ended, when there are many. */
  private void trim() throws IOException {
    synchronized (promotion) {
      synchronized (this) {
        List<TrainingRun> ended =
            runs.values().stream()
                .filter(r -> r.ended().isPresent() && r.state() != State.PROMOTED)
                .toList();
        for (TrainingRun run : ended.subList(0, Math.max(0, ended.size() - KEPT))) {
          store.remove(run.id());
          runs.remove(run.id());
        }
      }
    }
  }

  /** All runs, the newest first. */
  public synchronized List<TrainingRun> list() {
    List<TrainingRun> all = new ArrayList<>();
    runs.keySet().forEach(id -> all.add(get(id)));
    Collections.reverse(all);
    return all;
  }

  /**
   * One run.
   *
   * @throws RunRefusal when there is none with this id
   */
  public synchronized TrainingRun get(String id) {
    TrainingRun run = runs.get(id);
    if (run == null) {
      throw new RunRefusal(Kind.UNKNOWN, "there is no training run '" + id + "'");
    }
    return current
        .filter(work -> work.id().equals(id))
        .map(work -> run.at(work.progress()))
        .orElse(run);
  }

  /**
   * Cancels a run: at once when it waits, at its next step when it is under way.
   *
   * @throws RunRefusal when it is unknown or has ended
   */
  public synchronized TrainingRun cancel(String id) throws IOException {
    TrainingRun run = get(id);
    switch (run.state()) {
      case QUEUED -> put(run.cancel(now()));
      case RUNNING -> current.ifPresent(RunWork::stop);
      default ->
          throw new RunRefusal(
              Kind.CONFLICT, "run %s is %s already".formatted(id, run.state().label()));
    }
    return get(id);
  }

  /**
   * Takes the models of a run into service; requests under way end with the old ones.
   *
   * @throws RunRefusal when it is unknown, not done, or its models cannot be loaded; then the old
   *     ones stay
   */
  public TrainingRun promote(String id) throws IOException {
    synchronized (promotion) {
      TrainingRun run = get(id);
      if (!run.state().learned()) {
        throw new RunRefusal(
            Kind.CONFLICT,
            "run %s is %s; only one that is done can be promoted"
                .formatted(id, run.state().label()));
      }
      try {
        promotion.promote(store.models(id), run.stages());
      } catch (IOException | RuntimeException e) {
        LOG.error("run {} could not be promoted", id, e);
        throw new RunRefusal(
            Kind.CONFLICT,
            "the models of run "
                + id
                + " could not be taken into service, the old ones stay;"
                + " the log says why",
            e);
      }
      return promoted(run);
    }
  }

  /** Runs whose stages have all been replaced are no longer in service. */
  private synchronized TrainingRun promoted(TrainingRun run) throws IOException {
    for (TrainingRun other : List.copyOf(runs.values())) {
      if (other.state() == State.PROMOTED
          && new HashSet<>(run.stages()).containsAll(other.stages())) {
        put(other.with(State.DONE));
      }
    }
    put(run.with(State.PROMOTED));
    return get(run.id());
  }

  private void put(TrainingRun run) throws IOException {
    runs.put(run.id(), run);
    store.save(run);
  }

  private void work(String id) {
    try {
      begin(id).ifPresent(this::train);
    } catch (IOException | RuntimeException e) {
      LOG.error("run {}: its state could not be written", id, e);
    }
  }

  private synchronized Optional<RunWork> begin(String id) throws IOException {
    TrainingRun run = get(id);
    if (closed || run.state() != State.QUEUED) {
      return Optional.empty();
    }
    TrainingRun started = run.start(now());
    put(started);
    current = Optional.of(new RunWork(started, data, store.models(id), trainers));
    return current;
  }

  private void train(RunWork work) {
    end(work, work.outcome(this::now));
  }

  /** Whoever has cancelled a run is not told later that it is done, however late that was. */
  private synchronized void end(RunWork work, UnaryOperator<TrainingRun> outcome) {
    String id = work.id();
    TrainingRun ended = work.stopped() ? stopped(get(id)) : outcome.apply(get(id));
    current = Optional.empty();
    runs.put(id, ended);
    try {
      if (ended.state() != State.DONE) {
        store.discardModels(id);
      }
      store.save(ended);
    } catch (IOException e) {
      LOG.error("run {} is {}, which could not be written", id, ended.state().label(), e);
    }
  }

  private synchronized TrainingRun stopped(TrainingRun run) {
    return closed
        ? run.fail("the service was stopped during the training; start it again", now())
        : run.cancel(now());
  }

  /** Stops the run under way, which has then failed; those that wait do so until the next start. */
  @Override
  public void close() throws IOException {
    synchronized (this) {
      closed = true;
      current.ifPresent(RunWork::stop);
    }
    worker.shutdown();
    try {
      if (!worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("the training did not stop in time; it will be reported as failed");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      store.close();
    }
  }
}
