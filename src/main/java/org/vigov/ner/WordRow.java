package org.vigov.ner;

import java.util.List;
import org.vigov.lexicon.WordTable;
import org.vigov.text.Token;

/**
 * The words of a sentence by the dictionary alone, the longest from left to right.
 *
 * @param starts for each token where its word begins
 * @param kinds class of the word that begins at each token, as {@link WordTable#kind} says
 */
record WordRow(int[] starts, int[] kinds) {

  static WordRow of(List<Token> tokens, int[] norms, int pad, WordTable table) {
    int size = tokens.size();
    int[] starts = new int[size];
    int[] kinds = new int[size];
    for (int begin = 0; begin < size; ) {
      int end = begin + 1;
      long key = WordTable.extended(0, norms[begin + pad]);
      kinds[begin] = table.kind(key);
      int limit = Math.min(size, begin + WordTable.LONGEST);
      for (int i = begin + 1; i < limit && tokens.get(i).kind() == Token.Kind.WORD; i++) {
        key = WordTable.extended(key, norms[i + pad]);
        int kind = table.kind(key);
        if (kind > 0) {
          end = i + 1;
          kinds[begin] = kind;
        }
      }
      for (int i = begin; i < end; i++) {
        starts[i] = begin;
      }
      begin = end;
    }
    return new WordRow(starts, kinds);
  }

  private boolean has(int at) {
    return at >= 0 && at < starts.length;
  }

  /** How many tokens of the word stand before a token. */
  int place(int at) {
    return has(at) ? at - starts[at] : 0;
  }

  int kind(int at) {
    return kinds[starts[at]];
  }

  /** Class of the word before that of a token, -1 for none. */
  int kindBefore(int at) {
    int last = starts[at] - 1;
    return last < 0 ? -1 : kind(last);
  }

  /** Class of the word behind that of a token, -1 for none. */
  int kindBehind(int at) {
    int next = at + 1;
    while (next < starts.length && starts[next] == starts[at]) {
      next++;
    }
    return next < starts.length ? kind(next) : -1;
  }
}
