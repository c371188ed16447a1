package org.vigov.ner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vigov.learn.CrfTrainer;
import org.vigov.learn.LabelledSequence;
import org.vigov.learn.LinearChainModel;
import org.vigov.learn.SequenceTrainer.Progress;
import org.vigov.model.Annotation;
import org.vigov.model.Entity;
import org.vigov.text.Sentence;

/** Trains the recognizer's model from annotated articles; the same articles give the same model. */
public final class NerTrainer {
  private static final int BITS = 20;
  private static final int EPOCHS = 10;
  private static final long SEED = 1;
  private static final float RATE = 0.2f;
  private static final float PENALTY = 5e-5f;

  /** Models learned in so many orders are averaged; found by cross-validation, as the rest. */
  private static final int RUNS = 6;

  private final NerFeatures features;

  public NerTrainer(Map<String, SpanFinder> finders) {
    features = new NerFeatures(finders);
  }

  /**
   * Trains on articles.
   *
   * @throws IllegalArgumentException when they hold no entities
   */
  public LinearChainModel train(List<Annotation> articles, Progress progress) {
    List<LabelledSequence<NerSentence>> examples = new ArrayList<>();
    articles.forEach(article -> addExamples(article, examples));
    if (articles.stream().allMatch(article -> article.entities().isEmpty())) {
      throw new IllegalArgumentException("nothing to train on: the articles hold no entities");
    }
    EndLabels ends = EndLabels.learn(examples.stream().map(LabelledSequence::labels).toList());
    List<LinearChainModel> models = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      int before = run * EPOCHS;
      models.add(
          new CrfTrainer(BITS, EPOCHS, SEED + run, RATE, PENALTY)
              .train(
                  examples,
                  features,
                  ends::allowed,
                  (done, of) -> progress.report(before + done, RUNS * of)));
    }
    return LinearChainModel.mean(models);
  }

  /** What it trains with, for the model card. */
  Map<String, String> settings() {
    return Map.of(
        "learner", "linear-chain CRF, AdaGrad, mean of runs",
        "bits", Integer.toString(BITS),
        "epochs", Integer.toString(EPOCHS),
        "runs", Integer.toString(RUNS),
        "seed", Long.toString(SEED),
        "rate", Float.toString(RATE),
        "l1", Float.toString(PENALTY));
  }

  private void addExamples(Annotation gold, List<LabelledSequence<NerSentence>> examples) {
    List<BlockSentence> chosen = BlockSentence.of(gold.article(), gold.sentences());
    List<NerSentence> prepared = features.prepare(chosen);
    List<Entity> entities = gold.entities();
    int first = 0;
    for (int i = 0; i < chosen.size(); i++) {
      Sentence sentence = chosen.get(i).sentence();
      while (first < entities.size() && entities.get(first).end() <= sentence.begin()) {
        first++;
      }
      List<String> labels = BioLabels.encode(sentence, entities.subList(first, entities.size()));
      examples.add(new LabelledSequence<>(prepared.get(i), EndLabels.of(labels)));
    }
  }
}
