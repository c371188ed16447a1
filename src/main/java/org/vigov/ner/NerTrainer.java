package org.vigov.ner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.vigov.learn.CrfTrainer;
import org.vigov.learn.LabelledSequence;
import org.vigov.learn.LinearChainModel;
import org.vigov.learn.SequenceTrainer.Progress;
import org.vigov.model.Annotation;
import org.vigov.model.Block;
import org.vigov.model.BlockType;
import org.vigov.model.Entity;
import org.vigov.text.Sentence;

/** Trains the recognizer's model from annotated articles; the same articles give the same model. */
public final class NerTrainer {
  private static final int BITS = 20;
  private static final int EPOCHS = 30;
  private static final long SEED = 1;
  private static final float RATE = 0.2f;
  private static final float PENALTY = 5e-5f;

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
    return new CrfTrainer(BITS, EPOCHS, SEED, RATE, PENALTY)
        .train(examples, features, BioLabels::allowed, progress);
  }

  /** What it trains with, for the model card. */
  Map<String, String> settings() {
    return Map.of(
        "learner", "linear-chain CRF, AdaGrad",
        "bits", Integer.toString(BITS),
        "epochs", Integer.toString(EPOCHS),
        "seed", Long.toString(SEED),
        "rate", Float.toString(RATE),
        "l1", Float.toString(PENALTY));
  }

  private void addExamples(Annotation gold, List<LabelledSequence<NerSentence>> examples) {
    List<Block> blocks = gold.article().blocks();
    List<Entity> entities = gold.entities();
    int block = 0;
    int first = 0;
    for (Sentence sentence : gold.sentences()) {
      while (blocks.get(block).end() < sentence.end()) {
        block++;
      }
      while (first < entities.size() && entities.get(first).end() <= sentence.begin()) {
        first++;
      }
      BlockType type = blocks.get(block).type();
      if (type != BlockType.BOILERPLATE) {
        List<String> labels = BioLabels.encode(sentence, entities.subList(first, entities.size()));
        examples.add(new LabelledSequence<>(features.prepare(sentence, type.label()), labels));
      }
    }
  }
}
