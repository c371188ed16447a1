package org.vigov.ner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.vigov.model.Article;
import org.vigov.model.Entity;
import org.vigov.tag.SequenceTagger;
import org.vigov.tag.Tags;
import org.vigov.text.Sentence;

/** Recognizes entities by the BIO labels of a tagger; all sentences of an article at once. */
final class TaggerRecognizer implements EntityRecognizer {
  private final SequenceTagger tagger;
  private final NerEvidence evidence;

  TaggerRecognizer(SequenceTagger tagger, NerEvidence evidence) {
    this.tagger = tagger;
    this.evidence = evidence;
  }

  @Override
  public List<Entity> recognize(Article article, List<Sentence> sentences) {
    List<BlockSentence> chosen = BlockSentence.of(article, sentences);
    List<Tags> tags = tagger.tag(chosen.stream().map(evidence::of).toList());
    List<Entity> entities = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      Sentence sentence = chosen.get(i).sentence();
      for (BioLabels.Run run : BioLabels.decode(tags.get(i).labels())) {
        String id = "e" + (entities.size() + 1);
        entities.add(entity(id, article.text(), sentence, run, tags.get(i)));
      }
    }
    return entities;
  }

  /** The least sure token decides how sure the whole is. */
  private static Entity entity(
      String id, String text, Sentence sentence, BioLabels.Run run, Tags tags) {
    int begin = sentence.tokens().get(run.first()).begin();
    int end = sentence.tokens().get(run.end() - 1).end();
    double least = tags.scores().subList(run.first(), run.end()).stream().reduce(1.0, Math::min);
    return new Entity(
        id,
        run.type(),
        begin,
        end,
        text.substring(begin, end),
        Optional.empty(),
        OptionalDouble.of(least));
  }
}
