package org.vigov.text;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names and phrases compared without regard to case, white space and tone placement. */
public final class PhraseKey {
  private PhraseKey() {}

  /** The syllables of a phrase in their lookup form ({@link Token#norm()}), one space apart. */
  public static String of(String phrase) {
    return Stream.of(phrase.strip().split("[\\s\u00a0]+"))
        .map(Tokenizer::normalize)
        .collect(Collectors.joining(" "));
  }
}
