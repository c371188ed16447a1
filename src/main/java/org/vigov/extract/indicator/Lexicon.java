package org.vigov.extract.indicator;

import java.util.Set;
import org.vigov.lexicon.LexiconFile;

/**
 * The word lists the features ask. Immutable.
 *
 * @param function words that more often end a noun phrase than stand in it
 */
record Lexicon(CueWords cues, WordClasses classes, Set<String> function) {
  static Lexicon load() {
    return new Lexicon(
        new CueWords(), new WordClasses(), Set.copyOf(LexiconFile.entries("function-words.tsv")));
  }
}
