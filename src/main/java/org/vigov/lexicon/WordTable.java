package org.vigov.lexicon;

import java.util.List;
import java.util.stream.Stream;
import org.vigov.text.Tokenizer;

/**
 * The words of the dictionary and what part of speech they most often are, looked up by the hash
 * codes of their syllables, so that a look-up makes no string. Two words with the same 64-bit hash
 * count as one. Immutable once built.
 */
public final class WordTable {
  /** Longest word, in syllables. */
  public static final int LONGEST = 4;

  private static final byte ABSENT = 0;

  /** The class of a word that the treebank does not have. */
  private static final String UNKNOWN = "?";

  private final List<String> classes;
  private final long[] keys = new long[1 << 18];
  private final byte[] values = new byte[1 << 18];

  private WordTable(List<List<String>> words, List<List<String>> kinds) {
    classes =
        Stream.concat(
                Stream.of("", UNKNOWN), kinds.stream().map(row -> row.get(1)).distinct().sorted())
            .toList();
    words.forEach(row -> put(row.get(0), 1));
    kinds.forEach(row -> put(Tokenizer.normalize(row.get(0)), classes.indexOf(row.get(1))));
  }

  /** The dictionary among the resources. */
  public static WordTable load() {
    return new WordTable(LexiconFile.rows("words.tsv", 2), LexiconFile.rows("word-classes.tsv", 2));
  }

  /**
   * @param word in lookup form, one space between syllables; their hash codes are those of {@link
   *     String}, counted without making one for each
   */
  private void put(String word, int value) {
    long key = 0;
    int hash = 0;
    int syllables = 1;
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) == ' ') {
        key = extended(key, hash);
        hash = 0;
        syllables++;
      } else {
        hash = 31 * hash + word.charAt(i);
      }
    }
    if (syllables > LONGEST) {
      return;
    }
    int slot = slot(extended(key, hash));
    keys[slot] = extended(key, hash);
    values[slot] = (byte) value;
  }

  /** The hash of a word and one more syllable; that of no syllable is 0. */
  public static long extended(long key, int norm) {
    long mixed = (key ^ norm) * 0x9e3779b97f4a7c15L;
    return mixed ^ (mixed >>> 29);
  }

  /** Number of the class of a word, 0 for no word, 1 for a word of no known class. */
  public int kind(long key) {
    return values[slot(key)];
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key >>> 40) & mask;
    while (values[slot] != ABSENT && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
