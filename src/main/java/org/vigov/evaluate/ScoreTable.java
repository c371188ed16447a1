package org.vigov.evaluate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts by group (a task) and label, with the errors. Not thread-safe. */
public final class ScoreTable {
  private final Map<String, TreeMap<String, Counts>> groups = new LinkedHashMap<>();
  private final Map<String, String> notes = new LinkedHashMap<>();

  void add(String group, String label, int gold, int predicted, int right) {
    groups
        .computeIfAbsent(group, g -> new TreeMap<>())
        .merge(label, new Counts(gold, predicted, right), Counts::plus);
  }

  /** Says once what a group counts. */
  void note(String group, String text) {
    notes.putIfAbsent(group, text);
  }

  /** The counts of one label; none when it never occurred. */
  public Counts get(String group, String label) {
    return groups.getOrDefault(group, new TreeMap<>()).getOrDefault(label, Counts.NONE);
  }

  /** All labels of a group together. */
  public Counts micro(String group) {
    return groups.getOrDefault(group, new TreeMap<>()).values().stream()
        .reduce(Counts.NONE, Counts::plus);
  }

  /** The counts of one of {@link Tasks}. */
  public Counts of(String task) {
    int slash = task.indexOf('/');
    return slash < 0 ? micro(task) : get(task.substring(0, slash), task.substring(slash + 1));
  }

  /** The tables in Markdown. */
  public String markdown() {
    StringBuilder out = new StringBuilder();
    groups.forEach(
        (group, labels) -> {
          out.append("### ").append(group).append("\n\n");
          if (notes.containsKey(group)) {
            out.append(notes.get(group)).append("\n\n");
          }
          out.append("| | precision | recall | F1 | support |\n|---|---|---|---|---|\n");
          labels.forEach((label, counts) -> row(out, label, counts));
          if (labels.size() > 1 && !group.startsWith("Indicators")) {
            row(out, "**all**", micro(group));
          }
          out.append('\n');
        });
    return out.toString();
  }

  private static void row(StringBuilder out, String label, Counts counts) {
    out.append(
        "| %s | %.3f | %.3f | %.3f | %d |%n"
            .formatted(label, counts.precision(), counts.recall(), counts.f1(), counts.gold()));
  }
}
