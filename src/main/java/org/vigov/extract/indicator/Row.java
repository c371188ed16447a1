package org.vigov.extract.indicator;

import java.util.List;
import java.util.OptionalInt;

/**
 * Some figures of an article in order: the sequence that the learned steps label.
 *
 * @param before the label of the figure before the first, as far as known; else empty
 */
record Row(Scene scene, List<Mention> mentions, String before) {
  /** How many tokens a bracket may stay open before a figure. */
  private static final int REACH = 80;

  Row(Scene scene, List<Mention> mentions) {
    this(scene, mentions, "");
  }

  Mention at(int index) {
    return mentions.get(index);
  }

  View view(int index) {
    return scene.view(mentions.get(index));
  }

  boolean has(int index) {
    return index >= 0 && index < mentions.size();
  }

  /** Whether two figures stand in one sentence. */
  boolean together(int a, int b) {
    return has(a) && has(b) && at(a).sentence() == at(b).sentence();
  }

  /** The words between two neighbours in one sentence; of another sentence those before it. */
  List<String> between(int a, int b) {
    if (!has(b)) {
      return List.of("$");
    }
    Mention later = at(b);
    int from = together(a, b) ? at(a).end() : 0;
    return view(b).words().subList(from, Math.max(from, later.first()));
  }

  /** Whether a bracket is open at a figure, and which figure stood before it. */
  OptionalInt openBracket(int index) {
    View view = view(index);
    int depth = 0;
    int first = at(index).first();
    for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
      String word = view.word(i);
      if (word.equals(")")) {
        depth++;
      } else if (word.equals("(") && depth-- == 0) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }
}
