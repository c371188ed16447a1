package org.vigov.pos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.vigov.text.Sentence;
import org.vigov.text.Word;

/** Reads and writes the tags of the words of a sentence. */
final class TaggedWords {
  private TaggedWords() {}

  /**
   * The tags of all words.
   *
   * @throws IllegalArgumentException when a word has none
   */
  static List<String> labels(Sentence sentence) {
    return sentence.words().stream()
        .map(
            word ->
                word.pos()
                    .orElseThrow(
                        () ->
                            new IllegalArgumentException(
                                "the word '" + word.text() + "' has no part of speech")))
        .toList();
  }

  /** The sentence with a tag at each word. */
  static Sentence with(Sentence sentence, IntFunction<String> labels) {
    List<Word> words = new ArrayList<>(sentence.words().size());
    for (int i = 0; i < sentence.words().size(); i++) {
      Word word = sentence.words().get(i);
      words.add(new Word(word.begin(), word.end(), word.text(), Optional.of(labels.apply(i))));
    }
    return sentence.withWords(words);
  }
}
