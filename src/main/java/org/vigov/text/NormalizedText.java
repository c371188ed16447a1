package org.vigov.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;

/**
 * A text in Unicode Normalization Form C (UAX #15) with the way back to the text it was made from.
 *
 * @param text the text in NFC; nothing else is changed
 * @param offsets maps offsets of {@code text} to offsets of the input
 */
public record NormalizedText(String text, OffsetMap offsets) {

  /** Normalises a text; one that is in NFC already is returned as the same string. */
  public static NormalizedText of(String raw) {
    if (Normalizer.isNormalized(raw, Form.NFC)) {
      int[] ends = {0, raw.length()};
      return new NormalizedText(raw, new OffsetMap(ends, ends, new boolean[] {false}));
    }
    StringBuilder text = new StringBuilder(raw.length());
    int[] normalized = new int[raw.length() + 1];
    int[] original = new int[raw.length() + 1];
    boolean[] changed = new boolean[raw.length()];
    int pieces = 0;
    for (int begin = 0; begin < raw.length(); pieces++) {
      int end = endOfPiece(raw, begin);
      String piece = raw.substring(begin, end);
      String composed = Normalizer.normalize(piece, Form.NFC);
      normalized[pieces] = text.length();
      original[pieces] = begin;
      changed[pieces] = !composed.equals(piece);
      text.append(composed);
      begin = end;
    }
    normalized[pieces] = text.length();
    original[pieces] = raw.length();
    return new NormalizedText(
        text.toString(),
        new OffsetMap(
            Arrays.copyOf(normalized, pieces + 1),
            Arrays.copyOf(original, pieces + 1),
            Arrays.copyOf(changed, pieces)));
  }

  /** A piece is a code point with all that may compose with it or be reordered behind it. */
  private static int endOfPiece(String raw, int begin) {
    int end = begin + Character.charCount(raw.codePointAt(begin));
    while (end < raw.length()) {
      int next = raw.codePointAt(end);
      if (!joinsPrevious(next)) {
        break;
      }
      end += Character.charCount(next);
    }
    return end;
  }

  private static boolean joinsPrevious(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      // Hangul vowels and final consonants are letters, but compose with what stands before.
      default -> codePoint >= 0x1160 && codePoint <= 0x11FF;
    };
  }
}
