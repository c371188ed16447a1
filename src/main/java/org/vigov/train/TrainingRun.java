package org.vigov.train;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.vigov.models.Stage;

/**
 * A training in the background, as it stands.
 *
 * @param id begins with the time of its creation
 * @param stage its label, or {@code all}
 * @param engine empty for the best of the stage
 * @param created ISO 8601 instant, as are the others
 * @param progress none before the start
 * @param models what it has learned; empty unless it is done
 * @param error why it failed
 */
@JsonPropertyOrder({
  "id",
  "stage",
  "engine",
  "state",
  "created",
  "started",
  "ended",
  "progress",
  "models",
  "error"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record TrainingRun(
    String id,
    String stage,
    Optional<String> engine,
    State state,
    String created,
    Optional<String> started,
    Optional<String> ended,
    Optional<Progress> progress,
    List<Model> models,
    Optional<String> error) {
  /** Names all stages, one after the other. */
  public static final String ALL = "all";

  /** What became of a run. */
  public enum State {
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED,
    /** Its models are in service. */
    PROMOTED;

    @JsonValue
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it has models that can be taken into service. */
    boolean learned() {
      return this == DONE || this == PROMOTED;
    }
  }

  /**
   * How far a run is.
   *
   * @param stage that is in work
   * @param done steps of that stage, of {@code of}; both 0 before its first is done
   * @param seconds since the start of the run
   * @param secondsLeft of that stage, reckoned from the steps done
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Progress(
      String stage, int done, int of, double seconds, OptionalDouble secondsLeft) {}

  /**
   * A model that was learned beside the one it may replace.
   *
   * @param label as annotations will name it
   * @param metrics on the development data
   * @param inService the model in service when this one was learned, scored on the same data
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Model(
      String stage,
      String engine,
      String label,
      Map<String, Double> metrics,
      Optional<InService> inService) {
    public Model {
      metrics = java.util.Collections.unmodifiableMap(new TreeMap<>(metrics));
    }
  }

  /** The label and the scores of a model in service. */
  public record InService(String label, Map<String, Double> metrics) {
    public InService {
      metrics = java.util.Collections.unmodifiableMap(new TreeMap<>(metrics));
    }
  }

  public TrainingRun {
    models = List.copyOf(models);
    stages(stage);
    Instant.parse(created);
  }

  static TrainingRun queued(String id, String stage, Optional<String> engine, Instant now) {
    Optional<String> none = Optional.empty();
    return new TrainingRun(
        id,
        stage,
        engine,
        State.QUEUED,
        now.toString(),
        none,
        none,
        Optional.empty(),
        List.of(),
        none);
  }

  TrainingRun start(Instant now) {
    return new TrainingRun(
        id,
        stage,
        engine,
        State.RUNNING,
        created,
        Optional.of(now.toString()),
        ended,
        progress,
        models,
        error);
  }

  TrainingRun at(Progress newProgress) {
    return new TrainingRun(
        id, stage, engine, state, created, started, ended, Optional.of(newProgress), models, error);
  }

  TrainingRun done(List<Model> learned, Instant now) {
    return end(State.DONE, learned, Optional.empty(), now);
  }

  TrainingRun fail(String reason, Instant now) {
    return end(State.FAILED, List.of(), Optional.of(reason), now);
  }

  TrainingRun cancel(Instant now) {
    return end(State.CANCELLED, List.of(), Optional.empty(), now);
  }

  private TrainingRun end(
      State newState, List<Model> learned, Optional<String> reason, Instant now) {
    return new TrainingRun(
        id,
        stage,
        engine,
        newState,
        created,
        started,
        Optional.of(now.toString()),
        progress,
        learned,
        reason);
  }

  TrainingRun with(State newState) {
    return new TrainingRun(
        id, stage, engine, newState, created, started, ended, progress, models, error);
  }

  /** The stages that it trains, in their order. */
  @JsonIgnore
  List<Stage> stages() {
    return stages(stage);
  }

  /**
   * The stages that a name stands for.
   *
   * @throws IllegalArgumentException when it is unknown, naming those there are
   */
  static List<Stage> stages(String name) {
    return name.equals(ALL) ? List.of(Stage.values()) : List.of(Stage.of(name));
  }
}
