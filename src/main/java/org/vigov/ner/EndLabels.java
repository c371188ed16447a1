package org.vigov.ner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vigov.model.Labels;

/**
 * The labels the recognizer learns: those of {@link BioLabels}, and {@code E-TYPE} at the last of
 * two or more tokens of an entity whose end is hard to tell. So what stands behind a token can
 * speak for or against an end there (Ratinov and Roth 2009, Design Challenges and Misconceptions in
 * Named Entity Recognition).
 */
final class EndLabels {
  /** So many entities tell what holds for all of a type. */
  private static final int ENOUGH = 200;

  private static final Set<String> ENDED =
      Set.of(
          Labels.PERSON,
          Labels.ORGANIZATION,
          Labels.LOCATION,
          Labels.TITLE,
          Labels.DATE,
          Labels.DOCUMENT);

  private final Set<String> longTypes;

  private EndLabels(Set<String> longTypes) {
    this.longTypes = longTypes;
  }

  /**
   * Learns which types have no entity of one token: <i>Nghị quyết</i> is none, much less its first
   * syllable.
   *
   * @param sequences labels of {@link #of(List)}
   */
  static EndLabels learn(List<List<String>> sequences) {
    Map<String, Integer> counts = new HashMap<>();
    Set<String> shortTypes = new HashSet<>();
    for (List<String> labels : sequences) {
      for (int i = 0; i < labels.size(); i++) {
        if (labels.get(i).startsWith("B-")) {
          counts.merge(type(labels.get(i)), 1, Integer::sum);
          if (i + 1 == labels.size() || !goesOn(labels.get(i + 1))) {
            shortTypes.add(type(labels.get(i)));
          }
        }
      }
    }
    counts.values().removeIf(count -> count < ENOUGH);
    counts.keySet().removeAll(shortTypes);
    return new EndLabels(Set.copyOf(counts.keySet()));
  }

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
  boolean allowed(String before, String label) {
    boolean begun = before.startsWith("B-");
    boolean inside = before.startsWith("I-");
    if (goesOn(label)) {
      return (begun || inside) && type(before).equals(type(label));
    }
    return !(inside && ENDED.contains(type(before)))
        && !(begun && longTypes.contains(type(before)));
  }

  private static boolean goesOn(String label) {
    return label.startsWith("I-") || label.startsWith("E-");
  }

  private static String type(String label) {
    return label.substring(Math.min(2, label.length()));
  }
}
