package org.vigov.text;

/** The classes of characters that the web puts into Vietnamese text. */
public final class Characters {
  private Characters() {}

  /** White space of any kind: line ends, tabs, NBSP, the typographic spaces. */
  public static boolean isSpace(int c) {
    return c == ' '
        || c == '\n'
        || c == '\u00a0'
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u0085';
  }

  /** Characters without width that hide inside words: soft hyphen, joiners, byte order mark. */
  public static boolean isInvisible(int c) {
    return c == '\u00ad' || (c >= '\u200b' && c <= '\u200f') || c == '\u2060' || c == '\ufeff';
  }

  public static boolean isDash(int c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
  }

  public static boolean isQuote(int c) {
    return c == '"'
        || c == '\''
        || (c >= '\u2018' && c <= '\u201f')
        || c == '«'
        || c == '»'
        || c == '`';
  }

  public static boolean isWordPart(int c) {
    return Character.isLetter(c) || isMark(c) || isInvisible(c);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
