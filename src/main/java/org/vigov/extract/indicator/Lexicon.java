package org.vigov.extract.indicator;

/** The word lists the features ask. Immutable. */
record Lexicon(CueWords cues, WordClasses classes) {
  static Lexicon load() {
    return new Lexicon(new CueWords(), new WordClasses());
  }
}
