package org.vigov.text;

/**
 * The two ways to place a tone mark on <i>oa, oe, uy</i>: the old (<i>hòa, thủy</i>) and the new
 * (<i>hoà, thuỷ</i>). Texts mix them; lookups use the old, which is one code unit for one.
 */
public final class ToneMarks {
  // In each pair of rows: the five toned forms of the vowel that carries the mark.
  private static final String TONED_A = "àáảãạ";
  private static final String TONED_E = "èéẻẽẹ";
  private static final String TONED_Y = "ỳýỷỹỵ";
  private static final String TONED_O = "òóỏõọ";
  private static final String TONED_U = "ùúủũụ";

  private ToneMarks() {}

  /**
   * Rewrites the new placement to the old in a lower-case syllable in NFC; anything else comes back
   * as it is. The length never changes.
   */
  public static String toOldPlacement(String syllable) {
    int last = syllable.length() - 1;
    if (last < 1) {
      return syllable;
    }
    char glide = syllable.charAt(last - 1);
    char vowel = syllable.charAt(last);
    String tonedGlide = glide == 'o' ? TONED_O : TONED_U;
    int tone = -1;
    char bare = 0;
    if (glide == 'o' && (tone = TONED_A.indexOf(vowel)) >= 0) {
      bare = 'a';
    } else if (glide == 'o' && (tone = TONED_E.indexOf(vowel)) >= 0) {
      bare = 'e';
    } else if (glide == 'u' && !isQu(syllable, last) && (tone = TONED_Y.indexOf(vowel)) >= 0) {
      bare = 'y';
    }
    if (tone < 0) {
      return syllable;
    }
    return syllable.substring(0, last - 1) + tonedGlide.charAt(tone) + bare;
  }

  /** In <i>quý</i> the u belongs to the consonant and never carries the mark. */
  private static boolean isQu(String syllable, int last) {
    return last >= 2 && syllable.charAt(last - 2) == 'q';
  }
}
