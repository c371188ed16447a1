package org.vigov.segment;

import org.vigov.text.Sentence;
import org.vigov.text.Words;

/** Segments with a trained {@link SegmenterModel}. */
public final class PerceptronSegmenter implements Segmenter {
  private final SegmenterModel model;

  public PerceptronSegmenter(SegmenterModel model) {
    this.model = model;
  }

  @Override
  public Sentence segment(Sentence sentence) {
    boolean[] inside = model.inside(sentence.tokens());
    return Words.join(sentence, at -> inside[at]);
  }
}
