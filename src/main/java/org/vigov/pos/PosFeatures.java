package org.vigov.pos;

import org.vigov.learn.FeatureExtractor;
import org.vigov.learn.Features;

/**
 * What speaks for a part of speech of a word: the words around it, its first and last syllable, and
 * how it is written.
 */
final class PosFeatures implements FeatureExtractor<PosSentence> {
  private static final int LONG = 4;

  @Override
  public void extract(PosSentence s, int at, Features features) {
    int before = s.word(at - 1);
    int here = s.word(at);
    int after = s.word(at + 1);
    features.add(1);
    features.add(2, s.word(at - 2));
    features.add(3, before);
    features.add(4, here);
    features.add(5, after);
    features.add(6, s.word(at + 2));
    features.add(7, before, here);
    features.add(8, here, after);
    features.add(9, before, after);
    features.add(10, s.word(at - 2), before);
    features.add(11, after, s.word(at + 2));
    int length = Math.min(s.length(at), LONG);
    features.add(20, s.first(at), length);
    features.add(21, s.last(at), length);
    features.add(22, s.last(at - 1));
    features.add(23, s.first(at + 1));
    features.add(24, s.last(at - 1), s.first(at + 1));
    features.add(25, s.last(at - 1), length);
    features.add(26, s.first(at + 1), length);
    features.add(30, s.shape(at), length);
    features.add(31, s.shape(at), at == 0 ? 1 : 0);
    features.add(32, s.shape(at - 1), s.shape(at), s.shape(at + 1));
    features.add(33, s.shape(at), before);
    features.add(34, s.shape(at), after);
  }
}
