package org.vigov.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vigov.text.Token;
import org.vigov.text.Tokenizer;

class DictionaryMatchesTest {
  private static DictionaryMatches match(String text, String... words) {
    List<Token> tokens = new Tokenizer().tokenize(text, 0, text.length());
    return DictionaryMatches.of(tokens, WordList.of(words));
  }

  @Test
  void longestWordsFromBothEndsMayDiffer() {
    // "học sinh" or "sinh học": the classic crossing.
    DictionaryMatches matches = match("học sinh học", "học sinh", "sinh học");
    assertThat(matches.forward()).containsExactly(false, true, false);
    assertThat(matches.backward()).containsExactly(false, false, true);
    assertThat(matches.from()).containsExactly(2, 2, 1);
    assertThat(matches.to()).containsExactly(1, 2, 2);
    assertThat(matches.across()).containsExactly(0, 2, 2);
  }

  @Test
  void punctuationAndNumbersEndAWord() {
    DictionaryMatches matches = match("máy, bơm 5 máy bơm", "máy bơm");
    assertThat(matches.from()).containsExactly(1, 1, 1, 1, 2, 1);
  }

  @Test
  void longerWordsCoverShorterOnes() {
    DictionaryMatches matches = match("hợp tác xã", "hợp tác", "hợp tác xã");
    assertThat(matches.across()).containsExactly(0, 3, 3);
    assertThat(matches.pair(1)).isPositive();
    assertThat(matches.pair(2)).isZero();
    assertThat(matches.pair(3)).isZero();
  }
}
