package org.vigov.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.vigov.batch.Line;

/** What stands in the place of a line that could not be annotated. */
final class BatchError {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonFactory FACTORY = new JsonFactory();

  private BatchError() {}

  /** {@code {"line":3,"id":"a","error":"…"}} with a line end; {@code id} is null where unknown. */
  static String of(Line line, String message) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("line", line.number());
    error.put("id", id(line.bytes()).orElse(null));
    error.put("error", message);
    try {
      return JSON.writeValueAsString(error) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("strings and a number failed to become JSON", e);
    }
  }

  /** The id of an object, even of one that is malformed behind it. */
  private static Optional<String> id(byte[] object) {
    try (JsonParser parser = FACTORY.createParser(object)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean isId = parser.currentName().equals("id");
        if (parser.nextToken() == JsonToken.VALUE_STRING && isId) {
          return Optional.of(parser.getText());
        }
        parser.skipChildren();
      }
      return Optional.empty();
    } catch (IOException e) {
      // Malformed before any id: the answer says so already.
      return Optional.empty();
    }
  }
}
