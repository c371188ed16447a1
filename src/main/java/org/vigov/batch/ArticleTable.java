package org.vigov.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The head row of a table of articles, read as Latin-1, which keeps every byte: so a cell can be
 * decoded by itself, and bad UTF-8 be reported with its row.
 *
 * @param separator of cells: comma, semicolon or tab, whichever the head row has most of
 * @param columns their names
 */
public record ArticleTable(char separator, List<String> columns) {
  private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";
  private static final List<String> SEPARATORS = List.of(",", ";", "\t");
  private static final ObjectMapper JSON = new ObjectMapper();

  public ArticleTable {
    columns = List.copyOf(columns);
  }

  /**
   * Reads the head row, unless it names no column an article could be in.
   *
   * @throws CharacterCodingException when a name is not UTF-8
   */
  public static Optional<ArticleTable> ofHead(String head) throws CharacterCodingException {
    String row = head.startsWith(BYTE_ORDER_MARK) ? head.substring(BYTE_ORDER_MARK.length()) : head;
    String separator =
        SEPARATORS.stream()
            .max(Comparator.comparingInt(s -> row.split(s, -1).length))
            .orElseThrow();
    String names = utf8(row);
    List<String> columns =
        Stream.of(names.split(separator, -1))
            .map(column -> column.strip().replaceAll("^\"|\"$", ""))
            .toList();
    return columns.contains("text") || columns.contains("html")
        ? Optional.of(new ArticleTable(separator.charAt(0), columns))
        : Optional.empty();
  }

  /**
   * A row as an article in JSON; empty cells are absent fields.
   *
   * @throws CharacterCodingException when a cell is not UTF-8
   */
  public static byte[] json(Map<String, String> latinRow) throws CharacterCodingException {
    Map<String, String> row = new LinkedHashMap<>();
    for (Map.Entry<String, String> cell : latinRow.entrySet()) {
      row.put(cell.getKey(), utf8(cell.getValue()));
    }
    return jsonOfText(row);
  }

  /** The same for a row whose cells are decoded. */
  public static byte[] jsonOfText(Map<String, String> row) {
    Map<String, String> article = new LinkedHashMap<>();
    row.forEach(
        (column, cell) -> {
          boolean isBody = column.equals("text") && !row.containsKey("html");
          if (isBody || !cell.isBlank()) {
            article.put(column, cell);
          }
        });
    try {
      return JSON.writeValueAsBytes(article);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("strings failed to become JSON", e);
    }
  }

  private static String utf8(String latin) throws CharacterCodingException {
    byte[] bytes = latin.getBytes(StandardCharsets.ISO_8859_1);
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }
}
