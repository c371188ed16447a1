package org.vigov.extract.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.vigov.extract.indicator.SpanCase.Answer;
import org.vigov.extract.indicator.SpanWindow.UnitSpan;
import org.vigov.learn.CrfTrainer;
import org.vigov.learn.LabelledSequence;
import org.vigov.learn.LinearChainModel;

/** Learns which words are in the phrases of figures: noun phrases, or verbs. */
final class SpanTrainer {
  /** Found by cross-validation on the training part, between provinces. */
  private static final int BITS = 18;

  private static final int EPOCHS = 6;
  private static final float RATE = 0.1f;
  private static final float PENALTY = 5e-4f;

  private SpanTrainer() {}

  /**
   * @param answer the phrase of a figure that is to be learned
   * @param runs how many models are learned, in different orders, and averaged
   * @param next is run after each of them
   */
  static LinearChainModel train(
      List<SpanCase> cases, Function<SpanCase, Answer> answer, int runs, Runnable next) {
    List<LabelledSequence<SpanWindow>> examples =
        cases.stream().map(c -> example(c.window(), answer.apply(c).own())).toList();
    List<LinearChainModel> models = new ArrayList<>();
    for (int seed = 1; seed <= runs; seed++) {
      models.add(
          new CrfTrainer(BITS, EPOCHS, seed, RATE, PENALTY)
              .train(examples, new SpanFeatures(), SpanFeatures::mayFollow, (done, of) -> {}));
      next.run();
    }
    return LinearChainModel.mean(models);
  }

  private static LabelledSequence<SpanWindow> example(
      SpanWindow window, Optional<UnitSpan> phrase) {
    List<String> labels = new ArrayList<>();
    for (int i = window.from(); i < window.to(); i++) {
      int at = i;
      labels.add(phrase.map(s -> label(s, at)).orElse(SpanFeatures.BEFORE));
    }
    return new LabelledSequence<>(window, labels);
  }

  private static String label(UnitSpan span, int at) {
    if (at < span.begin()) {
      return SpanFeatures.BEFORE;
    }
    if (at == span.begin()) {
      return SpanFeatures.BEGIN;
    }
    return at < span.end() ? SpanFeatures.INSIDE : SpanFeatures.BEHIND;
  }
}
