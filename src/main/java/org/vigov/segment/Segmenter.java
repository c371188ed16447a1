package org.vigov.segment;

import org.vigov.text.Sentence;

/** Groups the tokens of a sentence into words. Implementations are safe to share among threads. */
@FunctionalInterface
public interface Segmenter {
  /**
   * The same sentence with its words: every token is in exactly one, in order. Punctuation, numbers
   * and codes are words of their own.
   */
  Sentence segment(Sentence sentence);
}
