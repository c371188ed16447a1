package org.vigov.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Makes words of the tokens of a sentence. */
public final class Words {
  private Words() {}

  /** Whether a word may hold both tokens: only letters join. */
  public static boolean mayJoin(Token left, Token right) {
    return left.kind() == Token.Kind.WORD && right.kind() == Token.Kind.WORD;
  }

  /**
   * The sentence with words.
   *
   * @param inside whether the word of the token before goes on at a token, by its index; asked only
   *     where the two may join
   */
  public static Sentence join(Sentence sentence, IntPredicate inside) {
    List<Token> tokens = sentence.tokens();
    List<Word> words = new ArrayList<>(tokens.size());
    int begin = 0;
    for (int at = 1; at <= tokens.size(); at++) {
      if (at < tokens.size() && mayJoin(tokens.get(at - 1), tokens.get(at)) && inside.test(at)) {
        continue;
      }
      words.add(word(tokens.subList(begin, at)));
      begin = at;
    }
    return sentence.withWords(words);
  }

  private static Word word(List<Token> tokens) {
    int begin = tokens.get(0).begin();
    StringBuilder text = new StringBuilder();
    for (Token token : tokens) {
      text.append(" ".repeat(token.begin() - begin - text.length())).append(token.text());
    }
    return new Word(begin, begin + text.length(), text.toString(), Optional.empty());
  }
}
