package org.vigov.text;

/**
 * The smallest unit of analysis: a syllable, a number, a document number or a punctuation mark.
 * Words are runs of tokens.
 *
 * @param text exactly what stands in the text
 * @param norm the form for lookups: lower case, tone mark in the old placement, no invisible
 *     characters
 * @param kind what its form says it is
 * @param spaceBefore whether white space (or the beginning of the sentence) precedes it
 */
public record Token(int begin, int end, String text, String norm, Kind kind, boolean spaceBefore)
    implements Spanned {

  /** What the form of a token says it is. */
  public enum Kind {
    /** Letters: a syllable of Vietnamese, a foreign word, an abbreviation. */
    WORD,
    /** Figures with their separators and per cent sign: 56,4%, 88/156, 25/07/2017. */
    NUMBER,
    /** Letters and figures in one: 40-KH/TU, COVID-19, 5G. */
    CODE,
    /** A web or e-mail address. */
    ADDRESS,
    /** Punctuation and symbols. */
    PUNCTUATION
  }

  public Token {
    Span.requireOrdered(begin, end);
    if (end - begin != text.length()) {
      throw new IllegalArgumentException(
          "token '" + text + "' does not fill its span " + begin + ".." + end);
    }
  }

  /** Whether it begins with a capital letter. */
  public boolean isCapitalized() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  public boolean isPunctuation() {
    return kind == Kind.PUNCTUATION;
  }
}
