package org.vigov.evaluate;

import org.vigov.text.Characters;
import org.vigov.text.Span;
import org.vigov.text.Spanned;

/**
 * Positions in a text counted without its white space, so that annotations of two texts that differ
 * in white space alone (an annotated file and the page it was made from) can be compared.
 */
final class Alignment {
  private final int[] visible;

  Alignment(String text) {
    visible = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean counts =
          !Characters.isSpace(text.charAt(i)) && !Characters.isInvisible(text.charAt(i));
      visible[i + 1] = visible[i] + (counts ? 1 : 0);
    }
  }

  Span of(Spanned spanned) {
    return new Span(visible[spanned.begin()], visible[spanned.end()]);
  }

  /** How many characters that are not white space the text has. */
  int length() {
    return visible[visible.length - 1];
  }
}
