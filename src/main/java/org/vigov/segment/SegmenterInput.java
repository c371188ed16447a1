package org.vigov.segment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.vigov.text.Token;

/**
 * A sentence as the features see it.
 *
 * @param norms lookup forms, classes for what is no word; two places of padding at either end
 * @param hashes their hash codes, for features
 * @param shapes how each token is written: see {@link Shape}; padded like the norms
 * @param runBegin where the run of capitalised tokens that holds the token begins; the token itself
 *     when it is in none
 * @param runEnd behind its last token
 */
record SegmenterInput(
    String[] norms,
    int[] hashes,
    int[] shapes,
    int[] runBegin,
    int[] runEnd,
    DictionaryMatches matches) {
  static final int PAD = 2;

  /** How a token is written. */
  static final class Shape {
    static final int EDGE = 0;
    static final int LOWER = 1;
    static final int CAPITALIZED = 2;
    static final int CAPITALS = 3;
    static final int LETTER = 4;
    static final int NUMBER = 5;
    static final int CODE = 6;
    static final int PUNCTUATION = 7;
    static final int HEADING = 8;

    private Shape() {}
  }

  static SegmenterInput of(List<Token> tokens, WordList list) {
    int length = tokens.size();
    String[] norms = new String[length + 2 * PAD];
    int[] shapes = new int[length + 2 * PAD];
    for (int i = 0; i < PAD; i++) {
      norms[i] = "<" + (PAD - i);
      norms[length + PAD + i] = ">" + (i + 1);
    }
    boolean heading = isHeading(tokens);
    for (int at = 0; at < length; at++) {
      Token token = tokens.get(at);
      shapes[at + PAD] = shape(token, heading);
      norms[at + PAD] = norm(token);
    }
    int[] runBegin = new int[length];
    int[] runEnd = new int[length];
    for (int at = 0; at < length; ) {
      int end = at + 1;
      if (shapes[at + PAD] == Shape.CAPITALIZED) {
        while (end < length && shapes[end + PAD] == Shape.CAPITALIZED) {
          end++;
        }
      }
      Arrays.fill(runBegin, at, end, at);
      Arrays.fill(runEnd, at, end, end);
      at = end;
    }
    return new SegmenterInput(
        norms, hashes(norms), shapes, runBegin, runEnd, DictionaryMatches.of(tokens, list));
  }

  private static int[] hashes(String[] norms) {
    int[] hashes = new int[norms.length];
    for (int i = 0; i < norms.length; i++) {
      hashes[i] = norms[i].hashCode();
    }
    return hashes;
  }

  String norm(int at) {
    return norms[at + PAD];
  }

  int hash(int at) {
    return hashes[at + PAD];
  }

  int shape(int at) {
    return shapes[at + PAD];
  }

  private static String norm(Token token) {
    return switch (token.kind()) {
      case NUMBER -> "<number>";
      case CODE, ADDRESS -> "<code>";
      default -> token.norm();
    };
  }

  private static int shape(Token token, boolean heading) {
    return switch (token.kind()) {
      case NUMBER -> Shape.NUMBER;
      case CODE, ADDRESS -> Shape.CODE;
      case PUNCTUATION -> Shape.PUNCTUATION;
      case WORD -> wordShape(token, heading);
    };
  }

  private static int wordShape(Token token, boolean heading) {
    if (!token.isCapitalized()) {
      return Shape.LOWER;
    }
    if (isCapitals(token)) {
      return heading ? Shape.HEADING : Shape.CAPITALS;
    }
    return token.length() == 1 ? Shape.LETTER : Shape.CAPITALIZED;
  }

  private static boolean isCapitals(Token token) {
    String text = token.text();
    // Most tokens end in a small letter, which tells without the whole in capitals.
    int last = text.length() - 1;
    return last > 0
        && Character.toUpperCase(text.charAt(last)) == text.charAt(last)
        && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** Whether capitals say nothing, as all of the sentence is written in them. */
  private static boolean isHeading(List<Token> tokens) {
    int words = 0;
    int capitals = 0;
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.WORD) {
        words++;
        capitals += isCapitals(token) ? 1 : 0;
      }
    }
    return capitals >= 3 && 4 * capitals >= 3 * words;
  }
}
