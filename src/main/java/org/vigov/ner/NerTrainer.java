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
final class NerTrainer {
  private final NerFeatures features;
  private final CrfSettings settings;

  NerTrainer(Map<String, SpanFinder> finders, CrfSettings settings) {
    this.features = new NerFeatures(finders);
    this.settings = settings;
  }

  /**
   * Trains on articles.
   *
   * @throws IllegalArgumentException when they hold no entities
   */
  LinearChainModel train(List<Annotation> articles, Progress progress) {
    List<LabelledSequence<NerSentence>> examples = new ArrayList<>();
    articles.forEach(article -> addExamples(article, examples));
    if (articles.stream().allMatch(article -> article.entities().isEmpty())) {
      throw new IllegalArgumentException("nothing to train on: the articles hold no entities");
    }
    EndLabels ends = EndLabels.learn(examples.stream().map(LabelledSequence::labels).toList());
    List<LinearChainModel> models = new ArrayList<>();
    int epochs = settings.epochs();
    for (int run = 0; run < CrfSettings.RUNS; run++) {
      int before = run * epochs;
      models.add(
          new CrfTrainer(
                  CrfSettings.BITS,
                  epochs,
                  CrfSettings.SEED + run,
                  settings.rate(),
                  settings.penalty())
              .train(
                  examples,
                  features,
                  ends::allowed,
                  (done, of) -> progress.report(before + done, CrfSettings.RUNS * of)));
    }
    return LinearChainModel.mean(models);
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
