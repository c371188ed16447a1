package org.vigov.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vigov.ingest.IngestException.Kind;
import org.vigov.text.NormalizedText;

/** Reads {@code {"id","headline","text"|"html","published","source"}}. */
final class JsonInput {
  private static final Set<String> FIELDS =
      new TreeSet<>(Set.of("id", "headline", "text", "html", "published", "source"));

  private final ObjectReader json =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .configure(JsonParser.Feature.AUTO_CLOSE_SOURCE, true)
          .build()
          .readerFor(JsonNode.class);
  private final HtmlInput html;

  JsonInput(HtmlInput html) {
    this.html = html;
  }

  Draft read(byte[] bytes) {
    JsonNode article = parse(TextDecoder.utf8(bytes));
    article
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!FIELDS.contains(name)) {
                throw malformed(
                    "unknown field '" + name + "'; known: " + String.join(", ", FIELDS));
              }
            });
    Optional<String> text = field(article, "text");
    Optional<String> page = field(article, "html");
    if (text.isPresent() == page.isPresent()) {
      throw malformed(
          text.isPresent()
              ? "has both 'text' and 'html'; give one of them"
              : "has neither 'text' nor 'html'; give one of them");
    }
    Draft body =
        page.map(html::parse)
            .orElseGet(() -> Draft.ofText(NormalizedText.of(text.orElseThrow()).text()));
    return new Draft(
        field(article, "id").filter(id -> !id.isBlank()),
        field(article, "headline").filter(h -> !h.isBlank()).map(h -> NormalizedText.of(h).text()),
        field(article, "published").map(JsonInput::date),
        body.declared(),
        field(article, "source").filter(s -> !s.isBlank()).or(body::source),
        body.text(),
        body.hints());
  }

  private JsonNode parse(String text) {
    try {
      JsonNode node = json.readTree(text.startsWith("\ufeff") ? text.substring(1) : text);
      if (!node.isObject()) {
        throw malformed("must be one JSON object, but is " + kindOf(node));
      }
      return node;
    } catch (JsonProcessingException e) {
      String where =
          e.getLocation() == null
              ? ""
              : " at line "
                  + e.getLocation().getLineNr()
                  + ", column "
                  + e.getLocation().getColumnNr();
      throw new IngestException(
          Kind.MALFORMED, "malformed JSON" + where + ": " + e.getOriginalMessage(), e);
    }
  }

  private static String kindOf(JsonNode node) {
    return node.isMissingNode() ? "empty" : "of type " + node.getNodeType();
  }

  private static Optional<String> field(JsonNode article, String name) {
    JsonNode value = article.get(name);
    if (value == null || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw malformed("the field '" + name + "' must be a string, but is " + kindOf(value));
    }
    String text = value.textValue();
    requireWhole(text, name);
    BinarySniffer.requireNoControls(text, "the field '" + name + "'");
    return Optional.of(text);
  }

  /** JSON can escape half a surrogate pair; no Unicode text can hold it. */
  private static void requireWhole(String text, String name) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (Character.isBmpCodePoint(c) && Character.isSurrogate((char) c)) {
        throw malformed(
            String.format(
                "the field '%s' has the lone surrogate \\u%04x at character %d;"
                    + " escape characters beyond U+FFFF as pairs",
                name, c, i));
      }
      i += Character.charCount(c);
    }
  }

  /** A date, or a date and time whose day counts. */
  private static LocalDate date(String value) {
    try {
      return value.contains("T")
          ? DateTimeFormatter.ISO_DATE_TIME.parse(value, LocalDate::from)
          : LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new IngestException(
          Kind.MALFORMED, "the field 'published' is '" + value + "', no date like 2017-07-25", e);
    }
  }

  private static IngestException malformed(String what) {
    return new IngestException(
        Kind.MALFORMED, what.startsWith("the ") ? what : "the article " + what);
  }
}
