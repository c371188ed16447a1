package org.vigov.segment;

import java.util.ArrayList;
import java.util.List;
import org.vigov.tag.SequenceTagger;
import org.vigov.tag.Tags;
import org.vigov.text.Sentence;
import org.vigov.text.Words;

/** Segments by the labels of a tagger. */
final class TaggerSegmenter implements Segmenter {
  private final SequenceTagger tagger;
  private final SegmenterEvidence evidence;

  TaggerSegmenter(SequenceTagger tagger, SegmenterEvidence evidence) {
    this.tagger = tagger;
    this.evidence = evidence;
  }

  @Override
  public Sentence segment(Sentence sentence) {
    return segment(List.of(sentence)).get(0);
  }

  @Override
  public List<Sentence> segment(List<Sentence> sentences) {
    List<Tags> tags = tagger.tag(sentences.stream().map(evidence::of).toList());
    List<Sentence> segmented = new ArrayList<>(sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      List<String> labels = tags.get(i).labels();
      segmented.add(Words.join(sentences.get(i), at -> labels.get(at).equals(WordLabels.INSIDE)));
    }
    return segmented;
  }
}
