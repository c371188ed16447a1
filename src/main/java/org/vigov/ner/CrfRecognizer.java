package org.vigov.ner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.vigov.learn.LinearChainModel;
import org.vigov.learn.LinearChainModel.Decoded;
import org.vigov.model.Article;
import org.vigov.model.Entity;
import org.vigov.text.Sentence;
import org.vigov.text.Token;

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
    List<BlockSentence> chosen = BlockSentence.of(article, sentences);
    for (NerSentence prepared : features.prepare(chosen)) {
      recognize(article.text(), prepared, entities);
    }
    return entities;
  }

  private void recognize(String text, NerSentence prepared, List<Entity> entities) {
    List<Token> tokens = prepared.tokens();
    int size = tokens.size();
    Decoded decoded = model.decodeWithScores(prepared, size, features);
    List<String> labels = new ArrayList<>(size);
    int[] path = decoded.path();
    for (int label : path) {
      labels.add(EndLabels.bio(model.labels().get(label)));
    }
    List<BioLabels.Run> runs = BioLabels.decode(labels);
    double[] marginals = runs.isEmpty() ? new double[0] : decoded.marginals();
    for (BioLabels.Run run : runs) {
      int begin = tokens.get(run.first()).begin();
      int end = tokens.get(run.end() - 1).end();
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
