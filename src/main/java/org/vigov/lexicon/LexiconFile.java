package org.vigov.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the word lists and tables among the resources: UTF-8, one entry a line, columns separated
 * by tabs, {@code #} begins a comment line.
 */
public final class LexiconFile {
  private LexiconFile() {}

  /**
   * The rows of a table.
   *
   * @param name file name below {@code org/vigov/lexicon}
   * @param columns how many columns each row must have
   * @throws IllegalStateException when the file is missing or a row has another number of columns
   */
  public static List<List<String>> rows(String name, int columns) {
    List<List<String>> rows = new ArrayList<>();
    try (BufferedReader reader = open(name)) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isEmpty() || line.startsWith("#")) {
          continue;
        }
        List<String> row = List.of(line.split("\t", -1));
        if (row.size() != columns) {
          throw new IllegalStateException(
              name + ":" + number + ": " + row.size() + " columns, wanted " + columns);
        }
        rows.add(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the lexicon " + name, e);
    }
    return rows;
  }

  /** The entries of a list with one column. */
  public static List<String> entries(String name) {
    return rows(name, 1).stream().map(row -> row.get(0)).toList();
  }

  private static BufferedReader open(String name) {
    InputStream stream = LexiconFile.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("no lexicon " + name + " among the resources");
    }
    return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
  }
}
