package org.vigov.ner;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vigov.lexicon.WordTable;
import org.vigov.text.Token;

/**
 * The endings of what looks like names of persons anywhere in an article: who is <i>Phan Bội
 * Trân</i> once may be <i>Bội Trân</i> or <i>bà Trân</i> later. Immutable.
 */
final class ArticleNames {
  private static final int LONGEST = 5;

  private static final int NONE = 0;
  private static final int LIKELY = 1;
  private static final int SURE = 2;

  private final Map<Long, Integer> endings = new HashMap<>();

  private ArticleNames() {}

  /**
   * Gathers the names of an article.
   *
   * @param before last words of honorifics, which make a name sure
   */
  static ArticleNames of(List<BlockSentence> sentences, Set<String> family, Set<String> before) {
    ArticleNames names = new ArticleNames();
    for (BlockSentence sentence : sentences) {
      List<Token> tokens = sentence.sentence().tokens();
      for (int begin = 0; begin < tokens.size(); begin++) {
        int end = begin;
        while (end < tokens.size() && NerSentence.isName(tokens.get(end))) {
          end++;
        }
        if (end > begin) {
          names.addRun(tokens, begin, end, family, before);
          begin = end;
        }
      }
    }
    return names;
  }

  private void addRun(
      List<Token> tokens, int begin, int end, Set<String> family, Set<String> before) {
    for (int k = Math.max(begin, end - LONGEST); k < end - 1; k++) {
      boolean honoured = k > 0 && before.contains(tokens.get(k - 1).norm());
      boolean named = family.contains(tokens.get(k).norm()) && end - k > 2;
      if (honoured || named) {
        int sure = honoured ? SURE : LIKELY;
        endings.merge(last(tokens, end), sure, Math::max);
        endings.merge(lastTwo(tokens, end), sure, Math::max);
        return;
      }
    }
  }

  private static long last(List<Token> tokens, int end) {
    return WordTable.extended(0, tokens.get(end - 1).norm().hashCode());
  }

  private static long lastTwo(List<Token> tokens, int end) {
    long first = WordTable.extended(1, tokens.get(end - 2).norm().hashCode());
    return WordTable.extended(first, tokens.get(end - 1).norm().hashCode());
  }

  /**
   * How sure a run of capitalised tokens is the ending of a name: 0 for not; 1 and 2 for one token;
   * of more tokens 3 and 4 for the last two, 5 and 6 for the last alone.
   */
  int mark(List<Token> tokens, int begin, int end) {
    int one = endings.isEmpty() ? NONE : endings.getOrDefault(last(tokens, end), NONE);
    if (one == NONE || end - begin == 1) {
      return one;
    }
    int two = endings.getOrDefault(lastTwo(tokens, end), NONE);
    return two > NONE ? 2 + two : 4 + one;
  }
}
