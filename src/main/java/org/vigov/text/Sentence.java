package org.vigov.text;

import java.util.List;

/**
 * A sentence with its tokens and, once segmented, its words.
 *
 * @param words runs of tokens that form one word; empty until word segmentation has run
 */
public record Sentence(int begin, int end, List<Token> tokens, List<Word> words)
    implements Spanned {

  public Sentence {
    Span.requireOrdered(begin, end);
    tokens = List.copyOf(tokens);
    words = List.copyOf(words);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence without tokens at " + begin);
    }
  }

  /** A sentence that is not segmented yet. */
  public static Sentence of(List<Token> tokens) {
    return new Sentence(
        tokens.get(0).begin(), tokens.get(tokens.size() - 1).end(), tokens, List.of());
  }

  public Sentence withWords(List<Word> segmented) {
    return new Sentence(begin, end, tokens, segmented);
  }
}
