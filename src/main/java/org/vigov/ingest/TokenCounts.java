package org.vigov.ingest;

import java.util.List;
import org.vigov.text.Token;
import org.vigov.text.Token.Kind;

/** How many words of a line are of each kind; punctuation is not counted. */
record TokenCounts(int words, int capitals, int figures, int stamp, int noArticle) {

  static TokenCounts of(List<Token> tokens, boolean[] noArticle, boolean[] stamp) {
    int words = 0;
    int capitals = 0;
    int figures = 0;
    int stamps = 0;
    int cues = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean isFigure = token.kind() == Kind.NUMBER || token.kind() == Kind.CODE;
      cues += noArticle[i] ? 1 : 0;
      if (token.isPunctuation()) {
        continue;
      }
      words++;
      capitals += token.isCapitalized() ? 1 : 0;
      figures += isFigure ? 1 : 0;
      stamps += stamp[i] || isFigure ? 1 : 0;
    }
    return new TokenCounts(words, capitals, figures, stamps, Math.min(cues, words));
  }
}
