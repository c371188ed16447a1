package org.vigov.extract.official;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigov.lexicon.LexiconFile;
import org.vigov.lexicon.PhraseTable;
import org.vigov.model.Labels;
import org.vigov.text.Token;
import org.vigov.text.Tokenizer;

/** The words that say what an official did at a meeting. */
final class RoleCues {
  /**
   * @param role {@code -} for a phrase that only looks like a cue
   * @param length in tokens
   * @param atMeetings whether it counts only where a meeting is reported
   */
  record Cue(String role, int length, boolean atMeetings) {
    boolean isRole() {
      return Labels.ROLES.contains(role);
    }

    boolean isCue() {
      return !role.equals("-");
    }
  }

  private final PhraseTable<Cue> cues;

  private RoleCues(Map<String, Cue> cues) {
    this.cues = new PhraseTable<>(cues);
  }

  static RoleCues load() {
    Map<String, Cue> cues = new HashMap<>();
    for (List<String> row : LexiconFile.rows("role-cues.tsv", 3)) {
      int length = row.get(1).split(" ").length;
      String key = Tokenizer.normalize(row.get(1));
      cues.put(key, new Cue(row.get(0), length, row.get(2).equals("meeting")));
    }
    return new RoleCues(cues);
  }

  /** The longest cue that begins at a token. */
  Optional<Cue> at(List<Token> tokens, int from) {
    return cues.longest(i -> tokens.get(i).norm(), tokens.size(), from)
        .map(PhraseTable.Found::value);
  }

  /** Whether a cue for something begins in a stretch of tokens. */
  boolean has(List<Token> tokens, int from, int to, String role) {
    for (int i = from; i < to; i++) {
      if (at(tokens, i).filter(cue -> cue.role().equals(role)).isPresent()) {
        return true;
      }
    }
    return false;
  }
}
