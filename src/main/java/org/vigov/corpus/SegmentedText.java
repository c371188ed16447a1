package org.vigov.corpus;

import java.util.List;
import java.util.Optional;
import org.vigov.text.Sentence;
import org.vigov.text.Span;
import org.vigov.text.Token;
import org.vigov.text.Tokenizer;
import org.vigov.text.Words;

/**
 * A text with its words as a person segmented it, independent of any tokenizer.
 *
 * @param text natural text in NFC
 * @param words in order, without overlap; together they hold all that is no white space
 */
public record SegmentedText(String text, List<Span> words) {

  public SegmentedText {
    words = List.copyOf(words);
  }

  /**
   * The text as one sentence of the project's own tokens, with words made of whole tokens: a token
   * that holds several words makes them one, and punctuation and numbers stand apart.
   *
   * @return empty when a token holds one word and a part of another, or the text has no token
   */
  public Optional<Sentence> tokenized() {
    List<Token> tokens = new Tokenizer().tokenize(text, 0, text.length());
    boolean[] inside = new boolean[tokens.size()];
    int first = 0;
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      while (first < words.size() && words.get(first).end() <= token.begin()) {
        first++;
      }
      int last = first;
      while (last + 1 < words.size() && words.get(last + 1).begin() < token.end()) {
        last++;
      }
      if (first == words.size()) {
        return Optional.empty();
      }
      inside[at] = words.get(first).begin() < token.begin();
      boolean whole = !inside[at] && words.get(last).end() == token.end();
      if (first != last && !whole) {
        return Optional.empty();
      }
    }
    return tokens.isEmpty()
        ? Optional.empty()
        : Optional.of(Words.join(Sentence.of(tokens), at -> inside[at]));
  }
}
