package org.vigov.segment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.vigov.lexicon.LexiconFile;
import org.vigov.text.Tokenizer;

/**
 * The words of several syllables of a dictionary, as a tree of syllables. It takes <i>y</i> and
 * <i>i</i> behind a single consonant for the same, as spellings vary (<i>kỹ thuật, kĩ thuật</i>).
 * Immutable once built.
 */
final class WordList {
  static final int ROOT = 0;

  /** No such syllable, no such branch. */
  static final int NONE = -1;

  private static final int SURE = 5;
  private static final String TONED_Y = "yỳýỷỹỵ";
  private static final String TONED_I = "iìíỉĩị";

  private final Syllables syllables = new Syllables();
  private long[] keys = new long[1 << 10];
  private int[] targets = new int[1 << 10];
  private byte[] ranks = new byte[1 << 10];
  private int nodes = 1;

  private WordList() {
    Arrays.fill(keys, NONE);
    Arrays.fill(targets, NONE);
  }

  /** The dictionary among the resources, with the project's own additions and the provinces. */
  static WordList load() {
    WordList list = new WordList();
    for (List<String> row : LexiconFile.rows("words.tsv", 2)) {
      list.add(row.get(0), Integer.parseInt(row.get(1)));
    }
    LexiconFile.entries("words-added.tsv").forEach(word -> list.add(word, SURE));
    for (List<String> row : LexiconFile.rows("provinces.tsv", 4)) {
      list.add(lookupForm(row.get(0)), SURE);
    }
    return list;
  }

  /** A list of words, each with its syllables in lookup form separated by single spaces. */
  static WordList of(String... words) {
    WordList list = new WordList();
    for (String word : words) {
      list.add(word, SURE);
    }
    return list;
  }

  private static String lookupForm(String name) {
    return Arrays.stream(name.replace(" - ", " ").split(" "))
        .map(Tokenizer::normalize)
        .collect(Collectors.joining(" "));
  }

  /** The number of a syllable in lookup form, or {@link #NONE}. */
  int syllable(String norm) {
    return syllables.of(key(norm));
  }

  /** The branch that a syllable leads to, or {@link #NONE}. */
  int next(int node, int syllable) {
    return syllable == NONE ? NONE : targets[slot((long) node << 32 | syllable)];
  }

  /** How sure the words so far form a word: 0 when they do not, else 1 to 5. */
  int rank(int node) {
    return ranks[node];
  }

  private void add(String word, int rank) {
    int node = ROOT;
    for (String syllable : word.split(" ")) {
      int number = syllables.add(key(syllable));
      node = nextOrNew((long) node << 32 | number);
    }
    ranks[node] = (byte) rank;
  }

  private int nextOrNew(long key) {
    int slot = slot(key);
    if (keys[slot] == NONE) {
      if (2 * nodes > keys.length) {
        grow();
        slot = slot(key);
      }
      keys[slot] = key;
      targets[slot] = nodes++;
    }
    return targets[slot];
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldTargets = targets;
    keys = new long[2 * oldKeys.length];
    targets = new int[keys.length];
    ranks = Arrays.copyOf(ranks, keys.length);
    Arrays.fill(keys, NONE);
    Arrays.fill(targets, NONE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != NONE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        targets[slot] = oldTargets[i];
      }
    }
  }

  /** Open addressing with linear probing; a free slot has the key and target {@link #NONE}. */
  private int slot(long key) {
    int mask = keys.length - 1;
    long mixed = key * 0x9e3779b97f4a7c15L;
    int slot = (int) (mixed >>> 40) & mask;
    while (keys[slot] != key && keys[slot] != NONE) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private static String key(String norm) {
    int last = norm.length() - 1;
    int tone = last < 1 ? -1 : TONED_Y.indexOf(norm.charAt(last));
    boolean varies =
        tone >= 0
            && ((last == 1 && "hklmst".indexOf(norm.charAt(0)) >= 0)
                || (last == 2 && norm.startsWith("qu")));
    return varies ? norm.substring(0, last) + TONED_I.charAt(tone) : norm;
  }
}
