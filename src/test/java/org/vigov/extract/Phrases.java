package org.vigov.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vigov.model.Entity;
import org.vigov.text.Span;

/** The phrase tables among the test resources: a phrase a line, behind tabs what it must yield. */
public final class Phrases {
  /** Files whose every phrase must yield something, and those whose phrases must yield nothing. */
  public static final List<String> POSITIVE =
      List.of(
          "dates",
          "documents",
          "standards",
          "figures",
          "places",
          "positions",
          "organizations",
          "roles");

  public static final List<String> NEGATIVE =
      List.of(
          "not-dates",
          "not-documents",
          "not-standards",
          "not-figures",
          "not-positions",
          "not-organizations",
          "not-roles");

  private Phrases() {}

  /** A row: the phrase, then its columns. */
  public record Row(String phrase, List<String> columns) {
    /** A column, counted from 0; empty for {@code -}. */
    public Optional<String> column(int at) {
      return Optional.of(columns.get(at)).filter(value -> !value.equals("-"));
    }

    /** The stretches between bars, as entities of a type. */
    public List<Entity> entities(String type) {
      String[] parts = phrase.split("\\|", -1);
      List<Entity> entities = new java.util.ArrayList<>();
      int at = 0;
      for (int i = 0; i < parts.length; i++) {
        if (i % 2 == 1) {
          String id = "e" + (entities.size() + 1);
          int end = at + parts[i].length();
          entities.add(
              new Entity(
                  id, type, at, end, parts[i], Optional.empty(), java.util.OptionalDouble.empty()));
        }
        at += parts[i].length();
      }
      return entities;
    }

    /** The phrase with bars around what was found in it. */
    public String marked(List<Span> found) {
      return Sentences.mark(Sentences.plain(phrase), found);
    }

    @Override
    public String toString() {
      return phrase;
    }
  }

  /** The rows of a table. */
  public static Stream<Row> of(String table) {
    InputStream stream = Phrases.class.getResourceAsStream(table + ".tsv");
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .map(row -> new Row(row.get(0), row.subList(1, row.size())))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the phrases " + table, e);
    }
  }
}
