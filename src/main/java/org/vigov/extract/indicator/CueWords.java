package org.vigov.extract.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vigov.lexicon.LexiconFile;

/** Phrases with a meaning for figures, found in a run of words. Immutable. */
final class CueWords {
  private final Map<String, String> classes = new HashMap<>();

  /** For each first word of a phrase the number of words of the longest. */
  private final Map<String, Integer> lengths = new HashMap<>();

  /**
   * A phrase where it stands.
   *
   * @param end index of the word behind it
   */
  record Cue(int begin, int end, String kind) {}

  CueWords() {
    for (List<String> row : LexiconFile.rows("indicator-cues.tsv", 2)) {
      classes.put(row.get(0), row.get(1));
      String[] words = row.get(0).split(" ", -1);
      lengths.merge(words[0], words.length, Math::max);
    }
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
    int longest = lengths.getOrDefault(words.get(at), 0);
    for (int end = Math.min(at + longest, words.size()); end > at; end--) {
      if (classes.containsKey(String.join(" ", words.subList(at, end)))) {
        return end;
      }
    }
    return at;
  }
}
