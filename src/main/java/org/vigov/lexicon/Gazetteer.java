package org.vigov.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vigov.text.Characters;
import org.vigov.text.Token;
import org.vigov.text.Tokenizer;

/** A set of phrases, found in tokens by their norms; the longest match at a place wins. */
public final class Gazetteer {
  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private boolean complete;
  }

  private final Node root = new Node();

  public Gazetteer(Collection<String> phrases) {
    Tokenizer tokenizer = new Tokenizer();
    for (String phrase : phrases) {
      Node node = root;
      for (Token token : tokenizer.tokenize(phrase, 0, phrase.length())) {
        node = node.next.computeIfAbsent(token.norm(), norm -> new Node());
      }
      node.complete = true;
    }
  }

  /** The first column of a table among the resources. */
  public static Gazetteer of(String name, int columns) {
    return new Gazetteer(LexiconFile.rows(name, columns).stream().map(row -> row.get(0)).toList());
  }

  /** How many tokens the longest phrase that begins at {@code at} has; 0 when there is none. */
  public int match(List<Token> tokens, int at) {
    Node node = root;
    int longest = 0;
    for (int i = at; i < tokens.size(); i++) {
      node = node.next.get(tokens.get(i).norm());
      if (node == null) {
        break;
      }
      if (node.complete) {
        longest = i + 1 - at;
      }
    }
    return longest;
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
