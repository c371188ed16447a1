package org.vigov.extract.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vigov.extract.indicator.SpanCase.Answer;
import org.vigov.extract.indicator.SpanChoiceFeatures.Setting;
import org.vigov.extract.indicator.SpanOptions.Option;
import org.vigov.learn.ChoiceTrainer;
import org.vigov.learn.ChoiceTrainer.Choice;
import org.vigov.learn.Features;
import org.vigov.learn.LinearChainModel;

/**
 * Learns to choose among the phrases that look best word by word. They must look as they do in an
 * article that was not learned from, so the articles are cut into parts, and the words of each part
 * are scored by models of the others (cross-fitting, as in the stacking of Wolpert 1992).
 */
final class SpanChoiceTrainer {
  /** Parts that the articles are cut into. */
  static final int PARTS = 3;

  /** Found by cross-validation on the training part, between provinces. */
  private static final int BITS = 20;

  private static final int EPOCHS = 6;
  private static final float RATE = 0.03f;
  private static final float PENALTY = 2e-3f;

  private final List<Choice> whats = new ArrayList<>();
  private final List<Choice> actions = new ArrayList<>();
  private final SpanChoiceFeatures features = new SpanChoiceFeatures();
  private final Features buffer = new Features();

  /**
   * @param articles the figures of each article
   * @param next is run after each of the two models of a part
   */
  SpanChoiceTrainer(List<List<SpanCase>> articles, Runnable next) {
    for (int part = 0; part < PARTS; part++) {
      // Parts in a row: the articles of one province, which are neighbours, stay together.
      int from = part * articles.size() / PARTS;
      int to = (part + 1) * articles.size() / PARTS;
      List<List<SpanCase>> others = new ArrayList<>(articles.subList(0, from));
      others.addAll(articles.subList(to, articles.size()));
      List<SpanCase> known = others.stream().flatMap(List::stream).toList();
      SpanScorer scorer =
          new SpanScorer(
              SpanTrainer.train(known, SpanCase::what, 1, next),
              SpanTrainer.train(known, SpanCase::action, 1, next));
      articles.subList(from, to).forEach(article -> add(article, scorer));
    }
  }

  private void add(List<SpanCase> article, SpanScorer scorer) {
    SpanTrail before = new SpanTrail();
    SpanTrail governors = new SpanTrail();
    Optional<SpanScorer.Kept> kept = Optional.empty();
    for (SpanCase one : article) {
      SpanWindow window = one.window();
      SpanScorer.Kept here = scorer.keep(window.units(), kept);
      kept = Optional.of(here);
      SpanScorer.Pair best = scorer.best(here, window);
      List<Option> nouns = SpanOptions.of(window, best.nouns());
      List<Option> verbs = SpanOptions.of(window, best.verbs());
      whats.add(choice(one, one.what(), nouns, new Setting(window, before, verbs.get(0).span())));
      actions.add(
          choice(one, one.action(), verbs, new Setting(window, governors, one.what().near())));
      before.add(window, one.what().own());
      governors.add(window, one.action().own());
    }
  }

  private Choice choice(SpanCase one, Answer answer, List<Option> options, Setting setting) {
    List<int[]> hashes = new ArrayList<>();
    List<Boolean> right = new ArrayList<>();
    for (int rank = 0; rank < options.size(); rank++) {
      buffer.clear();
      features.extract(setting, options.get(rank), rank, buffer);
      hashes.add(buffer.hashes());
      right.add(one.isRight(answer, options.get(rank).span()));
    }
    return new Choice(hashes, right);
  }

  LinearChainModel whats() {
    return train(whats);
  }

  LinearChainModel actions() {
    return train(actions);
  }

  private static LinearChainModel train(List<Choice> choices) {
    return new ChoiceTrainer(BITS, EPOCHS, 1, RATE, PENALTY).train(choices);
  }
}
