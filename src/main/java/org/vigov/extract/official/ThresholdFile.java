package org.vigov.extract.official;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The thresholds of a model of officials as a table: question, alone, cued. */
final class ThresholdFile {
  private static final String NAME = "thresholds.tsv";
  private static final int COLUMNS = 3;

  private ThresholdFile() {}

  static void write(Path folder, Map<String, Thresholds> thresholds) throws IOException {
    StringBuilder table = new StringBuilder();
    new TreeMap<>(thresholds)
        .forEach(
            (question, t) ->
                table.append(question + "\t" + t.alone() + "\t" + t.cued()).append('\n'));
    Files.writeString(folder.resolve(NAME), table);
  }

  /**
   * Reads the table.
   *
   * @throws IOException when it is missing or damaged; its message names the file
   */
  static Map<String, Thresholds> read(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    Map<String, Thresholds> thresholds = new LinkedHashMap<>();
    try {
      for (String line : Files.readAllLines(file)) {
        String[] row = line.split("\t");
        if (row.length != COLUMNS) {
          throw new IOException(row.length + " columns, wanted " + COLUMNS);
        }
        thresholds.put(
            row[0], new Thresholds(Double.parseDouble(row[1]), Double.parseDouble(row[2])));
      }
    } catch (IOException | NumberFormatException e) {
      throw new IOException(
          "cannot read the thresholds of officials "
              + file
              + ": "
              + e.getMessage()
              + "; train officials again",
          e);
    }
    if (!thresholds.keySet().containsAll(OfficialModel.questions())) {
      throw new IOException(
          file + " has thresholds for " + thresholds.keySet() + "; train officials again");
    }
    return thresholds;
  }
}
