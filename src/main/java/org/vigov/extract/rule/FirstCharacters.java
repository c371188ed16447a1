package org.vigov.extract.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  private final Map<Integer, int[]> byOne = new HashMap<>();
  private final Map<Integer, int[]> byTwo = new HashMap<>();
  private final int[] all;

  FirstCharacters(List<Rule> rules) {
    all = IntStream.range(0, rules.size()).toArray();
    for (char first : KNOWN) {
      int[] some = those(rules, all, String.valueOf(first));
      byOne.put((int) first, some);
      for (int i = 0; some.length > 0 && i < FOLLOWING.length(); i++) {
        char second = FOLLOWING.charAt(i);
        byTwo.put(first << 16 | second, those(rules, some, "" + first + second));
      }
    }
  }

  private static int[] those(List<Rule> rules, int[] among, String begin) {
    return IntStream.of(among).filter(r -> rules.get(r).canBegin(begin)).toArray();
  }

  /**
   * The indexes of the rules to try at a place, in order; all where its character is a rare one.
   */
  int[] rules(String text, int at) {
    char first = text.charAt(at);
    int[] two = at + 1 < text.length() ? byTwo.get(first << 16 | text.charAt(at + 1)) : null;
    return two != null ? two : byOne.getOrDefault((int) first, all);
  }
}
