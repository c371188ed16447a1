package org.vigov.segment;

import java.util.List;
import org.vigov.text.Sentence;

/** Groups the tokens of a sentence into words. Implementations are safe to share among threads. */
@FunctionalInterface
public interface Segmenter {
  /**
   * The same sentence with its words: every token is in exactly one, in order. Punctuation, numbers
   * and codes are words of their own.
   */
  Sentence segment(Sentence sentence);

  /** The same for several sentences, which some engines do much faster at once. */
  default List<Sentence> segment(List<Sentence> sentences) {
    return sentences.stream().map(this::segment).toList();
  }
}
