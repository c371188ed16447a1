package org.vigov.extract.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vigov.extract.indicator.SpanWindow.UnitSpan;
import org.vigov.extract.number.Numbers;
import org.vigov.learn.CrfTrainer;
import org.vigov.learn.FeatureExtractor;
import org.vigov.learn.LabelledSequence;
import org.vigov.learn.LinearChainModel;
import org.vigov.learn.SequenceTrainer.Progress;
import org.vigov.model.Analysis;
import org.vigov.model.Annotation;
import org.vigov.model.Indicator;

/** Trains an {@link IndicatorModel} from gold annotation. The same corpus gives the same model. */
public final class IndicatorTrainer {
  private static final int BITS = 18;
  private static final int EPOCHS = 12;

  /**
   * How many models are learned, in different orders, and averaged: each alone is much of chance.
   */
  private static final int RUNS = 6;

  /** Four of {@link #RUNS} models, two of {@link SpanTrainer#RUNS}. */
  private static final int MODELS = 4 * RUNS + 2 * SpanTrainer.RUNS;

  /** Found by cross-validation on the training part. */
  private static final float RATE = 0.1f;

  private static final float PENALTY = 1e-3f;

  private final Numbers numbers = new Numbers();
  private final Lexicon lexicon = Lexicon.load();

  private final List<LabelledSequence<Row>> links = new ArrayList<>();
  private final List<LabelledSequence<Row>> kinds = new ArrayList<>();
  private final List<LabelledSequence<Row>> slashes = new ArrayList<>();
  private final List<LabelledSequence<PartRow>> parts = new ArrayList<>();
  private final SpanTrainer whats = new SpanTrainer();
  private final SpanTrainer actions = new SpanTrainer();

  private final Progress progress;
  private int done;

  private IndicatorTrainer(Progress progress) {
    this.progress = progress;
  }

  /**
   * Learns from annotated articles.
   *
   * @param progress is told after each of the models
   * @throws IllegalArgumentException when they hold no indicators to learn from
   */
  public static IndicatorModel train(List<Annotation> corpus, Progress progress) {
    IndicatorTrainer trainer = new IndicatorTrainer(progress);
    corpus.forEach(trainer::add);
    return trainer.train();
  }

  private IndicatorModel train() {
    return new IndicatorModel(
        learn(links, new LinkFeatures()),
        learn(kinds, new KindFeatures()),
        learn(slashes, new SlashFeatures()),
        learn(parts, new PartFeatures()),
        whats.train(this::next),
        actions.train(this::next));
  }

  private void next() {
    progress.report(++done, MODELS);
  }

  private <S> LinearChainModel learn(
      List<LabelledSequence<S>> examples, FeatureExtractor<S> features) {
    List<LinearChainModel> models = new ArrayList<>();
    for (int seed = 1; seed <= RUNS; seed++) {
      models.add(
          new CrfTrainer(BITS, EPOCHS, seed, RATE, PENALTY)
              .train(examples, features, (before, label) -> true, (epoch, of) -> {}));
      next();
    }
    return LinearChainModel.mean(models);
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
    addSpans(scene, gold, own);
  }

  private void addSpans(Scene scene, GoldFigures gold, List<Mention> own) {
    Optional<UnitSpan> what = Optional.empty();
    Optional<UnitSpan> action = Optional.empty();
    Units units = new Units(scene.view(own.get(0)));
    int sentence = own.get(0).sentence();
    for (Mention mention : own) {
      units = mention.sentence() == sentence ? units : new Units(scene.view(mention));
      sentence = mention.sentence();
      Indicator indicator = gold.of(mention);
      boolean part = indicator.parent().isPresent();
      SpanWindow window = SpanWindow.of(units, mention, gold.group(mention), what, action, part);
      what = gold.locate(window, indicator.what(), true);
      action = indicator.action().flatMap(text -> gold.locate(window, text, false));
      // A part that takes the verb of its total says none of its own.
      boolean inherits =
          gold.total(indicator).filter(t -> t.action().equals(indicator.action())).isPresent();
      whats.add(window, what);
      actions.add(window, inherits ? Optional.empty() : action);
    }
  }
}
