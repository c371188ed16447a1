package org.vigov.batch;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.vigov.ingest.InputFormat;

/**
 * A table with a head row, a row for each article; its columns are the fields of an article in JSON
 * ({@code id, headline, text} or {@code html}, {@code published, source}). Separated by commas,
 * semicolons or tabs, whichever the head row has; quoted as RFC 4180 says.
 *
 * <p>The file is taken as Latin-1, which keeps every byte, and a cell is decoded by itself: so bad
 * UTF-8 is reported with its row and the rest goes on.
 */
final class CsvSource implements BatchSource {
  private final Path file;
  private final BufferedReader reader;
  private final MappingIterator<Map<String, String>> rows;
  private final double size;
  private int number;
  private boolean broken;

  private CsvSource(
      Path file, BufferedReader reader, MappingIterator<Map<String, String>> rows, double size) {
    this.file = file;
    this.reader = reader;
    this.rows = rows;
    this.size = size;
  }

  static CsvSource open(Path file) throws IOException {
    BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1);
    String head = Optional.ofNullable(reader.readLine()).orElse("");
    Optional<ArticleTable> table = ArticleTable.ofHead(head);
    if (table.isEmpty()) {
      reader.close();
      throw new IOException(
          file + ": the first row must name the columns, 'text' or 'html' among them: " + head);
    }
    CsvSchema.Builder schema =
        CsvSchema.builder().setColumnSeparator(table.orElseThrow().separator());
    table.orElseThrow().columns().forEach(schema::addColumn);
    CsvSchema columns = schema.build();
    MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .enable(CsvParser.Feature.FAIL_ON_MISSING_COLUMNS)
            .readerForMapOf(String.class)
            .with(columns)
            .readValues(reader);
    return new CsvSource(file, reader, rows, Math.max(1, Files.size(file)));
  }

  @Override
  public Optional<BatchItem> next() throws IOException {
    number++;
    String key = "row " + number;
    String name = file + ": " + key;
    try {
      if (broken || !rows.hasNextValue()) {
        return Optional.empty();
      }
      byte[] article = ArticleTable.json(rows.nextValue());
      return Optional.of(
          BatchItem.read(name, key, "row-" + number, InputFormat.JSON, article, share()));
    } catch (CharacterCodingException e) {
      return Optional.of(BatchItem.failed(name, key, "row-" + number, "is not UTF-8", share()));
    } catch (com.fasterxml.jackson.core.JacksonException | RuntimeJsonMappingException e) {
      // Where a row ends is no longer known: an open quote, say.
      broken = true;
      String failure = "the table breaks off here: " + firstLine(e);
      return Optional.of(BatchItem.failed(name, key, "row-" + number, failure, 1));
    }
  }

  private double share() {
    return Math.min(1, rows.getCurrentLocation().getCharOffset() / size);
  }

  private static String firstLine(Exception e) {
    return e.getMessage().lines().findFirst().orElse("");
  }

  @Override
  public void close() throws IOException {
    rows.close();
    reader.close();
  }
}
