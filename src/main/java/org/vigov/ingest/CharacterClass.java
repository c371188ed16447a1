package org.vigov.ingest;

import org.vigov.text.Characters;

/** Classes of the characters a line begins and ends with. */
final class CharacterClass {
  private CharacterClass() {}

  static String ofBegin(String line) {
    int c = line.codePointAt(0);
    if (Character.isUpperCase(c)) {
      return "A";
    }
    if (Character.isLowerCase(c)) {
      return "a";
    }
    if (Character.isDigit(c)) {
      return "9";
    }
    if (Characters.isDash(c) || "+*•·▪●○►–".indexOf(c) >= 0) {
      return "-";
    }
    return Characters.isQuote(c) ? "\"" : Character.toString(c);
  }

  /** A stop before a closing quote or bracket ends a sentence too. */
  static String ofEnd(String line) {
    int end = line.length();
    int c = line.codePointBefore(end);
    if (Characters.isQuote(c)) {
      return end > 1 && ".!?…".indexOf(line.charAt(end - 2)) >= 0 ? "." : "\"";
    }
    if (c == '.' || c == '/') {
      return line.endsWith("..") ? "…" : line.endsWith("./.") ? "/" : Character.toString(c);
    }
    if (Character.isLetter(c)) {
      return "a";
    }
    return Character.isDigit(c) ? "9" : Character.toString(c);
  }
}
