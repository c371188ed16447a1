package org.vigov.text;

import java.util.Arrays;

/**
 * Maps offsets of a normalised text to offsets of the text it was made from.
 *
 * <p>Normalisation changes a text piece by piece; the map keeps where each changed piece begins on
 * both sides. An offset inside a changed piece maps to the beginning of its original piece.
 */
public final class OffsetMap {
  private final int[] normalized;
  private final int[] original;
  private final boolean[] changed;

  /**
   * @param normalized where each piece begins in the normalised text, ascending, with the length of
   *     the text as last element
   * @param original the same for the original text
   * @param changed whether the piece differs; one shorter than the other two
   */
  OffsetMap(int[] normalized, int[] original, boolean[] changed) {
    this.normalized = normalized;
    this.original = original;
    this.changed = changed;
  }

  /**
   * The offset in the original text that corresponds to an offset in the normalised one.
   *
   * @throws IndexOutOfBoundsException when the offset lies outside the normalised text
   */
  public int toOriginal(int offset) {
    int last = normalized.length - 1;
    if (offset < 0 || offset > normalized[last]) {
      throw new IndexOutOfBoundsException("offset " + offset + " of 0.." + normalized[last]);
    }
    if (offset == normalized[last]) {
      return original[last];
    }
    int at = Arrays.binarySearch(normalized, offset);
    if (at >= 0) {
      return original[at];
    }
    int piece = -at - 2;
    return changed[piece] ? original[piece] : original[piece] + offset - normalized[piece];
  }
}
