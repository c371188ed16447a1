package org.vigov.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Counts by group (a task) and label. Not thread-safe. */
public final class ScoreTable {
  /** The label of the row that sums up a group. */
  static final String ALL = "all";

  private final Map<String, TreeMap<String, Counts>> groups = new LinkedHashMap<>();
  private final Map<String, String> notes = new LinkedHashMap<>();

  /** A row of the tables. */
  public record Row(String group, String label, Counts counts) {}

  void add(String group, String label, int gold, int predicted, int right) {
    groups
        .computeIfAbsent(group, g -> new TreeMap<>())
        .merge(label, new Counts(gold, predicted, right), Counts::plus);
  }

  /** Adds all that another table holds. */
  void add(ScoreTable other) {
    other.notes.forEach(this::note);
    other.groups.forEach(
        (group, labels) ->
            labels.forEach((label, c) -> add(group, label, c.gold(), c.predicted(), c.right())));
  }

  /** Says once what a group counts. */
  void note(String group, String text) {
    notes.putIfAbsent(group, text);
  }

  /** The counts of one label; none when it never occurred. */
  public Counts get(String group, String label) {
    return label.equals(ALL)
        ? micro(group)
        : groups.getOrDefault(group, new TreeMap<>()).getOrDefault(label, Counts.NONE);
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

  /** All rows, group by group, with one that sums up where that makes sense. */
  public List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    groups.forEach(
        (group, labels) -> {
          labels.forEach((label, counts) -> rows.add(new Row(group, label, counts)));
          if (labels.size() > 1 && !group.equals(IndicatorScorer.GROUP)) {
            rows.add(new Row(group, ALL, micro(group)));
          }
        });
    return rows;
  }

  /** The tables in Markdown. */
  public String markdown() {
    return markdown("precision | recall | F1 | support", ScoreTable::cells);
  }

  private static String cells(Row row) {
    Counts counts = row.counts();
    return "%.3f | %.3f | %.3f | %d"
        .formatted(counts.precision(), counts.recall(), counts.f1(), counts.gold());
  }

  /**
   * The tables in Markdown with other columns.
   *
   * @param head titles of four columns, with bars between
   * @param cells of a row
   */
  String markdown(String head, Function<Row, String> cells) {
    StringBuilder out = new StringBuilder();
    String group = "";
    for (Row row : rows()) {
      if (!row.group().equals(group)) {
        out.append(group.isEmpty() ? "" : "\n");
        group = row.group();
        out.append("### ").append(group).append("\n\n");
        out.append(notes.containsKey(group) ? notes.get(group) + "\n\n" : "");
        out.append("| | ").append(head).append(" |\n|---|---|---|---|---|\n");
      }
      String label = row.label().equals(ALL) ? "**all**" : row.label();
      out.append("| %s | %s |%n".formatted(label, cells.apply(row)));
    }
    return out.append('\n').toString();
  }
}
