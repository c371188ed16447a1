package org.vigov.text;

import java.util.StringJoiner;
import java.util.regex.Pattern;

/** Names and phrases compared without regard to case, white space and tone placement. */
public final class PhraseKey {
  private static final Pattern SPACES = Pattern.compile("[\\s\u00a0]+");

  private PhraseKey() {}

  /** The syllables of a phrase in their lookup form ({@link Token#norm()}), one space apart. */
  public static String of(String phrase) {
    StringJoiner key = new StringJoiner(" ");
    for (String syllable : syllables(phrase)) {
      key.add(Tokenizer.normalize(syllable));
    }
    return key.toString();
  }

  /** The syllables of a phrase as they are written. */
  public static String[] syllables(String phrase) {
    return SPACES.split(phrase.strip());
  }
}
