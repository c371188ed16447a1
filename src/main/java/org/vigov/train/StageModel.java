package org.vigov.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.vigov.corpus.AnnotatedXmlReader;
import org.vigov.evaluate.Counts;
import org.vigov.evaluate.Evaluator;
import org.vigov.evaluate.UnitScore;
import org.vigov.model.Annotation;

/**
 * A trained model of one stage, to be measured alone: what comes before it is gold.
 *
 * @param metric what its scores are called
 * @param reader finds the units below a path; none when nothing there is of its kind
 * @param predictor the work of the stage on one unit
 * @param scorer compares gold and prediction
 */
record StageModel<G, P>(
    String metric, Reader<G> reader, Function<G, P> predictor, BiFunction<G, P, Counts> scorer) {

  private static final double MEASURED_SECONDS = 2;

  /** Reads the units of a test. */
  @FunctionalInterface
  interface Reader<G> {
    List<TestUnit<G>> read(Path path) throws IOException;
  }

  /**
   * A model that works on annotated articles.
   *
   * @param task that it is scored on
   * @param predictor replaces in a gold article what the task compares
   */
  static StageModel<Annotation, Annotation> ofArticles(
      String task, Function<Annotation, Annotation> predictor) {
    return new StageModel<>(
        "F1, " + task,
        StageModel::articles,
        predictor,
        (gold, predicted) -> {
          Evaluator evaluator = new Evaluator();
          evaluator.add(gold, predicted);
          return evaluator.scores().of(task);
        });
  }

  private static List<TestUnit<Annotation>> articles(Path path) throws IOException {
    return new AnnotatedXmlReader()
        .readAll(path).stream()
            .map(gold -> new TestUnit<>(gold.article().id(), gold.article().text(), gold))
            .toList();
  }

  /** The score of each unit below a path; empty when nothing there is of its kind. */
  List<UnitScore> score(Path path) throws IOException {
    return reader.read(path).stream()
        .map(unit -> new UnitScore(unit.id(), score(unit.gold())))
        .toList();
  }

  /** How many syllables a second it works through, of the units below a path. */
  double speed(Path path) throws IOException {
    List<TestUnit<G>> units = reader.read(path);
    long syllables = units.stream().mapToLong(TestUnit::syllables).sum();
    run(units);
    long start = System.nanoTime();
    double done = 0;
    double seconds;
    do {
      done += run(units);
      seconds = (System.nanoTime() - start) / 1e9;
    } while (seconds < MEASURED_SECONDS);
    return done / units.size() * syllables / seconds;
  }

  private long run(List<TestUnit<G>> units) {
    return units.stream()
        .map(unit -> predictor.apply(unit.gold()))
        .filter(Objects::nonNull)
        .count();
  }

  private Counts score(G gold) {
    return scorer.apply(gold, predictor.apply(gold));
  }
}
