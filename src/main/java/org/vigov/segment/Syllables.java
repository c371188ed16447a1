package org.vigov.segment;

/**
 * Numbers syllables in the order they come. Open addressing with linear probing: quicker than a
 * {@link java.util.HashMap}, whose bins fill up as hash codes of short strings often agree.
 */
final class Syllables {
  private static final int MIX = 0x9e3779b9;

  private String[] names = new String[1 << 10];
  private int[] numbers = new int[1 << 10];
  private int size;

  /** The number of a syllable, or {@link WordList#NONE}. */
  int of(String syllable) {
    int slot = slot(syllable);
    return names[slot] == null ? WordList.NONE : numbers[slot];
  }

  /** The number of a syllable, which gets the next one when it has none yet. */
  int add(String syllable) {
    int slot = slot(syllable);
    if (names[slot] == null) {
      if (2 * size > names.length) {
        grow();
        slot = slot(syllable);
      }
      names[slot] = syllable;
      numbers[slot] = size++;
    }
    return numbers[slot];
  }

  private void grow() {
    String[] oldNames = names;
    int[] oldNumbers = numbers;
    names = new String[2 * oldNames.length];
    numbers = new int[names.length];
    for (int i = 0; i < oldNames.length; i++) {
      if (oldNames[i] != null) {
        int slot = slot(oldNames[i]);
        names[slot] = oldNames[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }

  private int slot(String syllable) {
    int mask = names.length - 1;
    int mixed = syllable.hashCode() * MIX;
    int slot = (mixed ^ (mixed >>> 15)) & mask;
    while (names[slot] != null && !names[slot].equals(syllable)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
