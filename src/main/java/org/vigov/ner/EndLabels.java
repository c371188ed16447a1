package org.vigov.ner;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vigov.model.Labels;

/**
 * The labels the recognizer learns: those of {@link BioLabels}, and {@code E-TYPE} at the last of
 * two or more tokens of an entity whose end is hard to tell. So what stands behind a token can
 * speak for or against an end there (Ratinov and Roth 2009, Design Challenges and Misconceptions in
 * Named Entity Recognition).
 */
final class EndLabels {
  private static final Set<String> ENDED =
      Set.of(
          Labels.PERSON,
          Labels.ORGANIZATION,
          Labels.LOCATION,
          Labels.TITLE,
          Labels.DATE,
          Labels.DOCUMENT);

  private EndLabels() {}

  /** BIO labels with the ends marked. */
  static List<String> of(List<String> labels) {
    List<String> marked = new ArrayList<>(labels);
    for (int i = 0; i < labels.size(); i++) {
      boolean last = i + 1 == labels.size() || !labels.get(i + 1).startsWith("I-");
      if (last && labels.get(i).startsWith("I-") && ENDED.contains(type(labels.get(i)))) {
        marked.set(i, "E-" + type(labels.get(i)));
      }
    }
    return marked;
  }

  /** The BIO label that a label stands for. */
  static String bio(String label) {
    return label.startsWith("E-") ? "I-" + type(label) : label;
  }

  /** Whether the second label may stand behind the first (empty at the beginning). */
  static boolean allowed(String before, String label) {
    boolean goesOn = label.startsWith("I-") || label.startsWith("E-");
    boolean open = before.startsWith("B-") || before.startsWith("I-");
    if (goesOn) {
      return open && type(before).equals(type(label));
    }
    return !before.startsWith("I-") || !ENDED.contains(type(before));
  }

  private static String type(String label) {
    return label.substring(Math.min(2, label.length()));
  }
}
