package org.vigov.activity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vigov.lexicon.Gazetteer;
import org.vigov.lexicon.LexiconFile;
import org.vigov.text.Sentence;
import org.vigov.text.Token;

/** The words that speak for an activity. */
public final class ActivityCues {
  private final Map<String, Gazetteer> terms = new TreeMap<>();

  /** Reads the table among the resources. */
  public ActivityCues() {
    Map<String, List<String>> byActivity = new HashMap<>();
    for (List<String> row : LexiconFile.rows("activities.tsv", 2)) {
      byActivity.computeIfAbsent(row.get(0), a -> new ArrayList<>()).add(row.get(1));
    }
    byActivity.forEach((activity, list) -> terms.put(activity, new Gazetteer(list)));
  }

  /** How many cues of each activity a sentence holds; none for activities without. */
  public Map<String, Integer> count(Sentence sentence) {
    Map<String, Integer> counts = new TreeMap<>();
    List<Token> tokens = sentence.tokens();
    terms.forEach(
        (activity, gazetteer) -> {
          int found = 0;
          for (int i = 0; i < tokens.size(); ) {
            int length = gazetteer.match(tokens, i);
            found += length > 0 ? 1 : 0;
            i += Math.max(1, length);
          }
          if (found > 0) {
            counts.put(activity, found);
          }
        });
    return counts;
  }
}
