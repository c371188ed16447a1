package org.vigov.segment;

import java.util.Arrays;
import java.util.List;
import org.vigov.text.Token;

/**
 * Where words of the dictionary may stand in a sentence. Lengths are in tokens; a token that no
 * word of several syllables touches has length 1.
 *
 * @param from the longest word that begins at each token
 * @param to the longest word that ends at each token
 * @param across the longest word that holds each token and the one before it; 0 for none
 * @param pair how sure each token and the one before it form a word: 0 for not
 * @param forward whether taking the longest word from left to right joins each token to the left
 * @param backward the same from right to left
 */
record DictionaryMatches(
    int[] from, int[] to, int[] across, int[] pair, boolean[] forward, boolean[] backward) {

  static DictionaryMatches of(List<Token> tokens, WordList list) {
    int length = tokens.size();
    int[] syllables = syllables(tokens, list);
    int[] from = new int[length];
    int[] to = new int[length];
    int[] across = new int[length];
    int[] pair = new int[length];
    Arrays.fill(from, 1);
    Arrays.fill(to, 1);
    for (int begin = 0; begin < length; begin++) {
      int node = list.next(WordList.ROOT, syllables[begin]);
      for (int at = begin + 1; node != WordList.NONE && at < length; at++) {
        node = list.next(node, syllables[at]);
        if (node == WordList.NONE || list.rank(node) == 0) {
          continue;
        }
        int size = at - begin + 1;
        from[begin] = size;
        to[at] = Math.max(to[at], size);
        pair[at] = size == 2 ? list.rank(node) : pair[at];
        for (int inner = begin + 1; inner <= at; inner++) {
          across[inner] = Math.max(across[inner], size);
        }
      }
    }
    return new DictionaryMatches(from, to, across, pair, forward(from), backward(to));
  }

  private static int[] syllables(List<Token> tokens, WordList list) {
    int[] syllables = new int[tokens.size()];
    for (int at = 0; at < syllables.length; at++) {
      Token token = tokens.get(at);
      syllables[at] = token.kind() == Token.Kind.WORD ? list.syllable(token.norm()) : WordList.NONE;
    }
    return syllables;
  }

  /** {@link #pair()} at a token; 0 beyond the sentence. */
  int pair(int at) {
    return at < 0 || at >= pair.length ? 0 : pair[at];
  }

  private static boolean[] forward(int[] from) {
    boolean[] inside = new boolean[from.length];
    for (int at = 0; at < from.length; at += from[at]) {
      for (int inner = at + 1; inner < at + from[at]; inner++) {
        inside[inner] = true;
      }
    }
    return inside;
  }

  private static boolean[] backward(int[] to) {
    boolean[] inside = new boolean[to.length];
    for (int at = to.length - 1; at >= 0; at -= to[at]) {
      for (int inner = at; inner > at - to[at] + 1; inner--) {
        inside[inner] = true;
      }
    }
    return inside;
  }
}
