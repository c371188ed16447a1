package org.vigov.corpus;

import java.util.List;
import java.util.Set;

/** Writes the words of a tokenised sentence as one would type them: no space before a comma. */
final class NaturalSpacing {
  private static final Set<String> CLOSING =
      Set.of(
          ",", ".", ":", ";", "!", "?", ")", "]", "”", "’", "»", "…", "...", "%", "/", "./.", ");");
  private static final Set<String> OPENING = Set.of("(", "[", "“", "‘", "«", "/");

  private NaturalSpacing() {}

  /** The words of a sentence in one line. */
  static String join(List<String> words) {
    StringBuilder text = new StringBuilder();
    boolean open = false;
    boolean glue = true;
    for (String word : words) {
      boolean quote = word.equals("\"");
      boolean closes = CLOSING.contains(word) || (quote && open);
      if (!glue && !closes) {
        text.append(' ');
      }
      text.append(word);
      open = quote != open;
      glue = OPENING.contains(word) || (quote && open);
    }
    return text.toString();
  }
}
