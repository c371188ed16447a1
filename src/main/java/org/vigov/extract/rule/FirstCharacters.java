package org.vigov.extract.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Which rules of a table can match where a text begins with given characters: most are spared where
 * one begins with a word that no other begins with. It is asked of the patterns themselves, so that
 * no table needs to say it. Immutable.
 */
final class FirstCharacters {
  private static final String LOWER =
      "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệfghiìíỉĩịjklmnoòóỏõọôồốổỗộơờớởỡợ"
          + "pqrstuùúủũụưừứửữựvwxyỳýỷỹỵz";
  private static final char[] KNOWN =
      ("0123456789" + LOWER + LOWER.toUpperCase(Locale.ROOT)).toCharArray();
  private static final String FOLLOWING = " /-.:,%&" + new String(KNOWN);

  /** Behind the last of the known characters. */
  private static final int END = 0x1f00;

  /** For each character its place in {@link #FOLLOWING}, from 1; 0 for a rare one. */
  private static final short[] PLACES = new short[END];

  static {
    for (int i = 0; i < FOLLOWING.length(); i++) {
      PLACES[FOLLOWING.charAt(i)] = (short) (i + 1);
    }
  }

  /** By the places of two characters; place 0 of the second stands for any. */
  private final int[][][] byTwo = new int[FOLLOWING.length() + 1][][];

  private final int[] all;

  FirstCharacters(List<Rule> rules) {
    all = IntStream.range(0, rules.size()).toArray();
    for (char first : KNOWN) {
      int[] some = those(rules, all, String.valueOf(first));
      int[][] following = new int[FOLLOWING.length() + 1][];
      Arrays.fill(following, some);
      for (int i = 0; some.length > 0 && i < FOLLOWING.length(); i++) {
        following[i + 1] = those(rules, some, "" + first + FOLLOWING.charAt(i));
      }
      byTwo[PLACES[first]] = following;
    }
  }

  private static int[] those(List<Rule> rules, int[] among, String begin) {
    return IntStream.of(among).filter(r -> rules.get(r).canBegin(begin)).toArray();
  }

  private static int place(char c) {
    return c < END ? PLACES[c] : 0;
  }

  /**
   * The indexes of the rules to try at a place, in order; all where its character is a rare one.
   */
  int[] rules(String text, int at) {
    int[][] following = byTwo[place(text.charAt(at))];
    if (following == null) {
      return all;
    }
    return following[at + 1 < text.length() ? place(text.charAt(at + 1)) : 0];
  }
}
