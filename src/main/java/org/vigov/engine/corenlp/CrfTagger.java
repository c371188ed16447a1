package org.vigov.engine.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFCliqueTree;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vigov.tag.SequenceTagger;
import org.vigov.tag.TagSequence;
import org.vigov.tag.Tags;

/** Labels with a trained conditional random field of CoreNLP. */
final class CrfTagger implements SequenceTagger {
  private final CRFClassifier<CoreLabel> crf;
  private final Set<String> known;

  /**
   * @param known the features it was trained with
   */
  CrfTagger(CRFClassifier<CoreLabel> crf, Set<String> known) {
    this.crf = crf;
    this.known = known;
  }

  @Override
  public List<Tags> tag(List<TagSequence> sequences) {
    return sequences.stream().map(this::tag).toList();
  }

  private Tags tag(TagSequence sequence) {
    List<CoreLabel> document = Evidence.document(sequence, known);
    crf.classify(document);
    CRFCliqueTree<String> tree = crf.getCliqueTree(document);
    List<String> labels = new ArrayList<>(document.size());
    List<Double> scores = new ArrayList<>(document.size());
    for (int at = 0; at < document.size(); at++) {
      String label = document.get(at).get(CoreAnnotations.AnswerAnnotation.class);
      labels.add(label);
      scores.add(Math.min(1, tree.prob(at, crf.classIndex.indexOf(label))));
    }
    return new Tags(labels, scores);
  }
}
