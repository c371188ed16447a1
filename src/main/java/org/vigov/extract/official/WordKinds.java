package org.vigov.extract.official;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vigov.lexicon.LexiconFile;
import org.vigov.text.Token;
import org.vigov.text.Tokenizer;

/** What part of speech the longest known word at some place most often is. Immutable. */
final class WordKinds {
  private static final int LONGEST = 3;

  private final Map<String, String> kinds = new HashMap<>();

  WordKinds() {
    LexiconFile.rows("word-classes.tsv", 2)
        .forEach(row -> kinds.put(Tokenizer.normalize(row.get(0)), row.get(1)));
  }

  /** The tag of the word that begins at a token; {@code ?} for an unknown one. */
  String at(List<Token> tokens, int from, int to) {
    StringBuilder word = new StringBuilder();
    String found = tokens.get(from).isPunctuation() ? "." : "?";
    for (int i = from; i < Math.min(to, from + LONGEST); i++) {
      word.append(i == from ? "" : " ").append(tokens.get(i).norm());
      found = kinds.getOrDefault(word.toString(), found);
    }
    return found;
  }
}
