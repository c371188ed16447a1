package org.vigov.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vigov.text.Characters;
import org.vigov.text.Token;
import org.vigov.text.Tokenizer;

/** A set of phrases, found in tokens by their norms; the longest match at a place wins. */
public final class Gazetteer {
  private final PhraseTable<Boolean> phrases;

  public Gazetteer(Collection<String> phrases) {
    Tokenizer tokenizer = new Tokenizer();
    Map<String, Boolean> norms = new HashMap<>();
    for (String phrase : phrases) {
      norms.put(
          tokenizer.tokenize(phrase, 0, phrase.length()).stream()
              .map(Token::norm)
              .collect(Collectors.joining(" ")),
          true);
    }
    this.phrases = new PhraseTable<>(norms);
  }

  /** The first column of a table among the resources. */
  public static Gazetteer of(String name, int columns) {
    return new Gazetteer(LexiconFile.rows(name, columns).stream().map(row -> row.get(0)).toList());
  }

  /** How many tokens the longest phrase that begins at {@code at} has; 0 when there is none. */
  public int match(List<Token> tokens, int at) {
    return phrases
        .longest(i -> tokens.get(i).norm(), tokens.size(), at)
        .map(found -> found.end() - at)
        .orElse(0);
  }

  /** Whether a phrase, in any case and tone placement, is one of them. */
  public boolean contains(String phrase) {
    if (phrase.codePoints().allMatch(Characters::isSpace)) {
      return false;
    }
    List<Token> tokens = new Tokenizer().tokenize(phrase, 0, phrase.length());
    return match(tokens, 0) == tokens.size();
  }
}
