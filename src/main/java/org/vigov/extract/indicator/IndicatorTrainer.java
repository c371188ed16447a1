package org.vigov.extract.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.vigov.extract.indicator.SpanWindow.TokenSpan;
import org.vigov.extract.number.Numbers;
import org.vigov.learn.CrfTrainer;
import org.vigov.learn.FeatureExtractor;
import org.vigov.learn.LabelledSequence;
import org.vigov.learn.LinearChainModel;
import org.vigov.model.Analysis;
import org.vigov.model.Annotation;
import org.vigov.model.Indicator;

/** Trains an {@link IndicatorModel} from gold annotation. The same corpus gives the same model. */
public final class IndicatorTrainer {
  private static final int BITS = 18;
  private static final long SEED = 7;

  /** Found by cross-validation on the training part. */
  private static final float RATE = 0.1f;

  private static final float PENALTY = 2e-3f;

  private final Numbers numbers = new Numbers();
  private final Lexicon lexicon = Lexicon.load();
  private final SpanFeatures spanFeatures = new SpanFeatures();

  private final List<LabelledSequence<Row>> links = new ArrayList<>();
  private final List<LabelledSequence<Row>> kinds = new ArrayList<>();
  private final List<LabelledSequence<Row>> slashes = new ArrayList<>();
  private final List<LabelledSequence<PartRow>> parts = new ArrayList<>();
  private final List<LabelledSequence<SpanWindow>> whats = new ArrayList<>();
  private final List<LabelledSequence<SpanWindow>> actions = new ArrayList<>();

  private IndicatorTrainer() {}

  private static boolean any(String before, String label) {
    return true;
  }

  /**
   * Learns from annotated articles.
   *
   * @throws IllegalArgumentException when they hold no indicators to learn from
   */
  public static IndicatorModel train(List<Annotation> corpus) {
    IndicatorTrainer trainer = new IndicatorTrainer();
    corpus.forEach(trainer::add);
    return trainer.train();
  }

  private IndicatorModel train() {
    return new IndicatorModel(
        learn(links, new LinkFeatures(), IndicatorTrainer::any, 20),
        learn(kinds, new KindFeatures(), IndicatorTrainer::any, 20),
        learn(slashes, new SlashFeatures(), IndicatorTrainer::any, 20),
        learn(parts, new PartFeatures(), IndicatorTrainer::any, 20),
        learn(whats, spanFeatures, SpanFeatures::mayFollow, 10),
        learn(actions, spanFeatures, SpanFeatures::mayFollow, 10));
  }

  private static <S> LinearChainModel learn(
      List<LabelledSequence<S>> examples,
      FeatureExtractor<S> features,
      BiPredicate<String, String> allowed,
      int epochs) {
    return new CrfTrainer(BITS, epochs, SEED, RATE, PENALTY)
        .train(examples, features, allowed, (done, of) -> {});
  }

  private void add(Annotation annotation) {
    Scene scene =
        Scene.of(
            new Analysis(annotation.article(), annotation.sentences(), annotation.entities()),
            numbers,
            lexicon);
    GoldFigures gold = new GoldFigures(annotation, scene);
    String kind = "";
    for (List<Mention> block : scene.byBlock()) {
      List<String> labels = block.stream().map(m -> gold.of(m).kind()).toList();
      kinds.add(new LabelledSequence<>(new Row(scene, block, kind), labels));
      kind = labels.get(labels.size() - 1);
      links.add(
          new LabelledSequence<>(new Row(scene, block), block.stream().map(gold::link).toList()));
    }
    List<Mention> own = gold.own();
    if (own.isEmpty()) {
      return;
    }
    List<String> partLabels = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      partLabels.add(gold.part(own, i));
    }
    Row row = new Row(scene, own);
    parts.add(new LabelledSequence<>(new PartRow(row, true), partLabels));
    parts.add(new LabelledSequence<>(new PartRow(row, false), partLabels));
    for (Mention mention : own) {
      if (mention.hasOver()) {
        slashes.add(
            new LabelledSequence<>(new Row(scene, List.of(mention)), List.of(gold.slash(mention))));
      }
    }
    spans(scene, gold, own);
  }

  private void spans(Scene scene, GoldFigures gold, List<Mention> own) {
    Optional<TokenSpan> what = Optional.empty();
    Optional<TokenSpan> action = Optional.empty();
    for (Mention mention : own) {
      Indicator indicator = gold.of(mention);
      boolean part = indicator.parent().isPresent();
      SpanWindow window = SpanWindow.of(scene, mention, gold.group(mention), what, action, part);
      what = gold.locate(window, indicator.what(), true);
      action = indicator.action().flatMap(text -> gold.locate(window, text, false));
      // A part that takes the verb of its total says none of its own.
      boolean inherits =
          gold.total(indicator).filter(t -> t.action().equals(indicator.action())).isPresent();
      whats.add(new LabelledSequence<>(window, labels(window, what)));
      actions.add(
          new LabelledSequence<>(window, labels(window, inherits ? Optional.empty() : action)));
    }
  }

  private static List<String> labels(SpanWindow window, Optional<TokenSpan> span) {
    List<String> labels = new ArrayList<>();
    for (int i = window.from(); i < window.to(); i++) {
      int at = i;
      labels.add(
          span.map(
                  s ->
                      at < s.begin()
                          ? SpanFeatures.BEFORE
                          : at == s.begin()
                              ? SpanFeatures.BEGIN
                              : at < s.end() ? SpanFeatures.INSIDE : SpanFeatures.BEHIND)
              .orElse(SpanFeatures.BEFORE));
    }
    return labels;
  }
}
