package org.vigov.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One score, as it is kept in a file to see it fall.
 *
 * @param task group and label
 * @param split what it was measured on
 * @param metric such as F1
 */
public record Score(String task, String split, String metric, double value) {
  /** So far a score may fall without being called worse. */
  public static final double TOLERANCE = 0.002;

  private static final String HEADER = "# task\tsplit\tmetric\tvalue";

  /** F1 of every row of a table that has something to find. */
  public static List<Score> of(String split, ScoreTable table) {
    return table.rows().stream()
        .filter(row -> row.counts().gold() > 0)
        .map(row -> new Score(row.group() + "/" + row.label(), split, "F1", row.counts().f1()))
        .toList();
  }

  /** Writes scores as a table with tabs. */
  public static void write(Path file, String comment, List<Score> scores) throws IOException {
    StringBuilder out = new StringBuilder("# " + comment + "\n" + HEADER + "\n");
    for (Score score : scores) {
      out.append(
          String.format(
              Locale.ROOT,
              "%s\t%s\t%s\t%.4f\n",
              score.task,
              score.split,
              score.metric,
              score.value));
    }
    Files.writeString(file, out);
  }

  /**
   * Reads what {@link #write} has written.
   *
   * @throws IOException when a line is no score
   */
  public static List<Score> read(Path file) throws IOException {
    List<Score> scores = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#")) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 4) {
          throw new IOException(file + ": no score, four columns wanted: '" + line + "'");
        }
        scores.add(new Score(columns[0], columns[1], columns[2], Double.parseDouble(columns[3])));
      }
    }
    return scores;
  }

  /** One line for each score that is missing now or lower by more than the tolerance. */
  public static List<String> falls(List<Score> before, List<Score> now) {
    Map<String, Double> values = new HashMap<>();
    now.forEach(score -> values.put(score.name(), score.value));
    List<String> falls = new ArrayList<>();
    for (Score score : before) {
      Double value = values.get(score.name());
      if (value == null) {
        falls.add(score.name() + ": was %.4f, is not measured now".formatted(score.value));
      } else if (value < score.value - TOLERANCE) {
        falls.add("%s: fell from %.4f to %.4f".formatted(score.name(), score.value, value));
      }
    }
    return falls;
  }

  private String name() {
    return task + ", " + metric + " on " + split;
  }
}
