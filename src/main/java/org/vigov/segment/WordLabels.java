package org.vigov.segment;

import java.util.ArrayList;
import java.util.List;
import org.vigov.text.Sentence;
import org.vigov.text.Token;

/** The words of a sentence as one label a token: it begins a word or goes on with one. */
public final class WordLabels {
  public static final String BEGIN = "B";
  public static final String INSIDE = "I";

  private WordLabels() {}

  /**
   * The labels of a segmented sentence.
   *
   * @throws IllegalArgumentException when a token is in no word
   */
  static List<String> of(Sentence sentence) {
    List<String> labels = new ArrayList<>(sentence.tokens().size());
    int word = 0;
    for (Token token : sentence.tokens()) {
      while (word < sentence.words().size() && sentence.words().get(word).end() <= token.begin()) {
        word++;
      }
      if (word == sentence.words().size() || !sentence.words().get(word).covers(token)) {
        throw new IllegalArgumentException(
            "the token '" + token.text() + "' at " + token.begin() + " is in no word");
      }
      boolean begins = sentence.words().get(word).begin() == token.begin();
      labels.add(begins ? BEGIN : INSIDE);
    }
    return labels;
  }
}
