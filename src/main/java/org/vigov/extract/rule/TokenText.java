package org.vigov.extract.rule;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.vigov.text.Characters;
import org.vigov.text.Token;

/**
 * Tokens as one string with a single space between each two, so that patterns need not care for
 * white space, line ends and dashes of other kinds.
 */
public final class TokenText {
  private final List<Token> tokens;
  private final String text;
  private final int[] begins;

  private TokenText(List<Token> tokens, Function<Token, String> form) {
    this.tokens = List.copyOf(tokens);
    this.begins = new int[tokens.size() + 1];
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      begins[i] = joined.length();
      joined.append(form.apply(tokens.get(i))).append(' ');
    }
    begins[tokens.size()] = joined.length();
    this.text = joined.isEmpty() ? "" : joined.substring(0, joined.length() - 1);
  }

  /** In the form for lookups: lower case, tone marks in the old placement, plain dashes. */
  public static TokenText normalized(List<Token> tokens) {
    return new TokenText(tokens, Token::norm);
  }

  /** As written, with plain dashes and without invisible characters. */
  public static TokenText asWritten(List<Token> tokens) {
    return new TokenText(tokens, token -> visible(token.text()));
  }

  private static String visible(String surface) {
    StringBuilder visible = null;
    for (int i = 0; i < surface.length(); i++) {
      char c = surface.charAt(i);
      boolean plain = !Characters.isInvisible(c) && !Characters.isDash(c);
      if (!plain && visible == null) {
        visible = new StringBuilder(surface.length()).append(surface, 0, i);
      }
      if (visible != null && !Characters.isInvisible(c)) {
        visible.append(plain ? c : '-');
      }
    }
    return visible == null ? surface : visible.toString();
  }

  public String text() {
    return text;
  }

  public List<Token> tokens() {
    return tokens;
  }

  /** Where a token begins in {@link #text()}. */
  int begin(int token) {
    return begins[token];
  }

  /** The number of tokens that end at or before an offset of {@link #text()}. */
  int tokensUpTo(int end) {
    int at = Arrays.binarySearch(begins, end + 1);
    return at >= 0 ? at : -at - 2;
  }
}
