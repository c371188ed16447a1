package org.vigov.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Errors by task and confusion, the most frequent first. */
final class Mistakes {
  private Mistakes() {}

  static String markdown(List<Mistake> mistakes) {
    Map<String, Map<String, List<Mistake>>> groups = new LinkedHashMap<>();
    for (Mistake mistake : mistakes) {
      groups
          .computeIfAbsent(mistake.group(), g -> new TreeMap<>())
          .computeIfAbsent(mistake.confusion(), c -> new ArrayList<>())
          .add(mistake);
    }
    StringBuilder out = new StringBuilder("### Errors\n\n");
    groups.forEach((group, confusions) -> group(out, group, confusions));
    return out.toString();
  }

  private static void group(
      StringBuilder out, String group, Map<String, List<Mistake>> confusions) {
    List<Map.Entry<String, List<Mistake>>> ranked =
        confusions.entrySet().stream()
            .sorted(Comparator.comparing(confusion -> -confusion.getValue().size()))
            .toList();
    out.append("**").append(group).append("**\n\n| confusion | errors |\n|---|---:|\n");
    ranked.forEach(c -> out.append("| %s | %d |%n".formatted(c.getKey(), c.getValue().size())));
    for (Map.Entry<String, List<Mistake>> confusion : ranked) {
      out.append("\n").append(confusion.getKey()).append("\n\n");
      confusion
          .getValue()
          .forEach(m -> out.append("- %s: %s%n".formatted(m.article(), m.description())));
    }
    out.append("\n");
  }
}
