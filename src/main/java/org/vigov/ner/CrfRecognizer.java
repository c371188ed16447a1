package org.vigov.ner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.vigov.learn.LinearChainModel;
import org.vigov.learn.LinearChainModel.Decoded;
import org.vigov.model.Article;
import org.vigov.model.BlockType;
import org.vigov.model.Entity;
import org.vigov.text.Sentence;

/** The project's own recognizer: a conditional random field over tokens, helped by rules. */
public final class CrfRecognizer implements EntityRecognizer {
  private final LinearChainModel model;
  private final NerFeatures features;

  /**
   * @param finders the rules the model was trained with, by the type they are for
   */
  public CrfRecognizer(LinearChainModel model, Map<String, SpanFinder> finders) {
    this.model = model;
    this.features = new NerFeatures(finders);
  }

  @Override
  public List<Entity> recognize(Article article, List<Sentence> sentences) {
    List<Entity> entities = new ArrayList<>();
    int block = 0;
    for (Sentence sentence : sentences) {
      while (article.blocks().get(block).end() < sentence.end()) {
        block++;
      }
      BlockType type = article.blocks().get(block).type();
      if (type != BlockType.BOILERPLATE) {
        recognize(article.text(), sentence, type, entities);
      }
    }
    return entities;
  }

  private void recognize(String text, Sentence sentence, BlockType block, List<Entity> entities) {
    NerSentence prepared = features.prepare(sentence, block.label());
    int size = sentence.tokens().size();
    Decoded decoded = model.decodeWithScores(prepared, size, features);
    List<String> labels = new ArrayList<>(size);
    int[] path = decoded.path();
    for (int label : path) {
      labels.add(model.labels().get(label));
    }
    List<BioLabels.Run> runs = BioLabels.decode(labels);
    double[] marginals = runs.isEmpty() ? new double[0] : decoded.marginals();
    for (BioLabels.Run run : runs) {
      int begin = sentence.tokens().get(run.first()).begin();
      int end = sentence.tokens().get(run.end() - 1).end();
      entities.add(
          new Entity(
              "e" + (entities.size() + 1),
              run.type(),
              begin,
              end,
              text.substring(begin, end),
              Optional.empty(),
              OptionalDouble.of(score(path, marginals, run))));
    }
  }

  /** The least probable token decides how sure the whole is. */
  private double score(int[] path, double[] marginals, BioLabels.Run run) {
    int count = model.labels().size();
    double least = 1;
    for (int i = run.first(); i < run.end(); i++) {
      least = Math.min(least, marginals[i * count + path[i]]);
    }
    return least;
  }
}
