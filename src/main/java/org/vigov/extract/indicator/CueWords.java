package org.vigov.extract.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vigov.lexicon.LexiconFile;

/** Phrases with a meaning for figures, found in a run of words. Immutable. */
final class CueWords {
  private static final int LONGEST = 4;

  private final Map<String, String> classes = new HashMap<>();

  /**
   * A phrase where it stands.
   *
   * @param end index of the word behind it
   */
  record Cue(int begin, int end, String kind) {}

  CueWords() {
    LexiconFile.rows("indicator-cues.tsv", 2).forEach(row -> classes.put(row.get(0), row.get(1)));
  }

  /** The phrases in a run of words, the longest at each place, in order. */
  List<Cue> find(List<String> words) {
    List<Cue> cues = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int end = longest(words, at);
      if (end > at) {
        cues.add(new Cue(at, end, classes.get(String.join(" ", words.subList(at, end)))));
      }
      at = Math.max(end, at + 1);
    }
    return cues;
  }

  private int longest(List<String> words, int at) {
    for (int end = Math.min(at + LONGEST, words.size()); end > at; end--) {
      if (classes.containsKey(String.join(" ", words.subList(at, end)))) {
        return end;
      }
    }
    return at;
  }
}
