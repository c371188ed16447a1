package org.vigov.extract.indicator;

import java.util.ArrayList;
import java.util.List;
import org.vigov.extract.number.Numbers;
import org.vigov.learn.CrfTrainer;
import org.vigov.learn.FeatureExtractor;
import org.vigov.learn.LabelledSequence;
import org.vigov.learn.LinearChainModel;
import org.vigov.learn.SequenceTrainer.Progress;
import org.vigov.model.Analysis;
import org.vigov.model.Annotation;

/** Trains an {@link IndicatorModel} from gold annotation. The same corpus gives the same model. */
public final class IndicatorTrainer {
  private static final int BITS = 18;
  private static final int EPOCHS = 12;

  /**
   * How many models are learned, in different orders, and averaged: each alone is much of chance.
   */
  private static final int RUNS = 6;

  /** As {@link #RUNS}, of the models of words in phrases. */
  private static final int SPAN_RUNS = 4;

  /** Four kinds of {@link #RUNS} models, two of {@link #SPAN_RUNS} and of one for each part. */
  private static final int MODELS = 4 * RUNS + 2 * (SPAN_RUNS + SpanChoiceTrainer.PARTS);

  /** Found by cross-validation on the training part. */
  private static final float RATE = 0.1f;

  private static final float PENALTY = 1e-3f;

  private final Numbers numbers = new Numbers();
  private final Lexicon lexicon = Lexicon.load();

  private final List<LabelledSequence<Row>> links = new ArrayList<>();
  private final List<LabelledSequence<Row>> kinds = new ArrayList<>();
  private final List<LabelledSequence<Row>> slashes = new ArrayList<>();
  private final List<LabelledSequence<PartRow>> parts = new ArrayList<>();

  /** For each article its figures. */
  private final List<List<SpanCase>> spans = new ArrayList<>();

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
    List<SpanCase> cases = spans.stream().flatMap(List::stream).toList();
    SpanChoiceTrainer choices = new SpanChoiceTrainer(spans, this::next);
    return new IndicatorModel(
        learn(links, new LinkFeatures()),
        learn(kinds, new KindFeatures()),
        learn(slashes, new SlashFeatures()),
        learn(parts, new PartFeatures()),
        SpanTrainer.train(cases, SpanCase::what, SPAN_RUNS, this::next),
        SpanTrainer.train(cases, SpanCase::action, SPAN_RUNS, this::next),
        choices.whats(),
        choices.actions());
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
    spans.add(SpanCase.of(scene, gold));
  }
}
