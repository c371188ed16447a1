package org.vigov.extract.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigov.lexicon.LexiconFile;
import org.vigov.lexicon.PhraseTable;

/** Phrases with a meaning for figures, found in a run of words. Immutable. */
final class CueWords {
  private final PhraseTable<String> phrases;

  /**
   * A phrase where it stands.
   *
   * @param end index of the word behind it
   */
  record Cue(int begin, int end, String kind) {}

  CueWords() {
    Map<String, String> classes = new HashMap<>();
    LexiconFile.rows("indicator-cues.tsv", 2).forEach(row -> classes.put(row.get(0), row.get(1)));
    phrases = new PhraseTable<>(classes);
  }

  /** The phrases in a run of words, the longest at each place, in order. */
  List<Cue> find(List<String> words) {
    List<Cue> cues = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int begin = at;
      Optional<PhraseTable.Found<String>> found = phrases.longest(words, begin);
      found.ifPresent(cue -> cues.add(new Cue(begin, cue.end(), cue.value())));
      at = found.map(PhraseTable.Found::end).orElse(begin + 1);
    }
    return cues;
  }
}
