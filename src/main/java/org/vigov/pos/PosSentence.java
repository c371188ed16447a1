package org.vigov.pos;

import java.util.Arrays;
import java.util.List;
import org.vigov.text.Sentence;
import org.vigov.text.Token;
import org.vigov.text.Word;

/**
 * The words of a sentence as the features see them, with {@link #PAD} places of padding at either
 * end.
 *
 * @param words hash of each word's syllables in lookup form
 * @param firsts hash of its first syllable
 * @param lasts hash of its last syllable
 * @param lengths number of its tokens
 * @param shapes how it is written: a sum of the constants of {@link Shape}
 */
record PosSentence(int[] words, int[] firsts, int[] lasts, int[] lengths, int[] shapes) {
  static final int PAD = 2;

  /** How a word is written. */
  private static final class Shape {
    static final int EDGE = -1;
    static final int LETTERS = 1;
    static final int DIGITS = 2;
    static final int SMALL = 4;
    static final int INITIAL = 8;
    static final int OTHER_CAPITALS = 16;
    static final int SINGLE = 32;

    private Shape() {}
  }

  static PosSentence of(Sentence sentence) {
    List<Word> words = sentence.words();
    int size = words.size() + 2 * PAD;
    PosSentence input =
        new PosSentence(new int[size], new int[size], new int[size], new int[size], new int[size]);
    Arrays.fill(input.shapes, Shape.EDGE);
    Arrays.fill(input.words, words.size() + PAD, size, 1);
    List<Token> tokens = sentence.tokens();
    int token = 0;
    for (int at = 0; at < words.size(); at++) {
      int hash = 0;
      int length = 0;
      for (; token < tokens.size() && tokens.get(token).begin() < words.get(at).end(); token++) {
        int syllable = tokens.get(token).norm().hashCode();
        hash = 31 * hash + syllable;
        input.firsts[at + PAD] = length == 0 ? syllable : input.firsts[at + PAD];
        input.lasts[at + PAD] = syllable;
        length++;
      }
      input.words[at + PAD] = hash;
      input.lengths[at + PAD] = length;
      input.shapes[at + PAD] = shape(words.get(at).text());
    }
    return input;
  }

  private static int shape(String text) {
    int shape = text.length() == 1 ? Shape.SINGLE : 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c)) {
        shape |= Shape.LETTERS + (i == 0 ? Shape.INITIAL : Shape.OTHER_CAPITALS);
      } else if (Character.isLetter(c)) {
        shape |= Shape.LETTERS + Shape.SMALL;
      } else if (Character.isDigit(c)) {
        shape |= Shape.DIGITS;
      }
    }
    return shape;
  }

  /** Number of words. */
  int size() {
    return words.length - 2 * PAD;
  }

  /** Hash of a word at most {@link #PAD} places outside the sentence. */
  int word(int at) {
    return words[at + PAD];
  }

  int first(int at) {
    return firsts[at + PAD];
  }

  int last(int at) {
    return lasts[at + PAD];
  }

  int length(int at) {
    return lengths[at + PAD];
  }

  int shape(int at) {
    return shapes[at + PAD];
  }
}
