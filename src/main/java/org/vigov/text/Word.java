package org.vigov.text;

import java.util.Optional;

/**
 * A word: one or more tokens of a sentence.
 *
 * @param text as it stands in the text, inner white space included
 * @param pos universal part-of-speech tag, when a tagger has run
 */
public record Word(int begin, int end, String text, Optional<String> pos) implements Spanned {
  public Word {
    Span.requireOrdered(begin, end);
  }
}
