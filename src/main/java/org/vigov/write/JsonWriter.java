package org.vigov.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.vigov.model.Activity;
import org.vigov.model.Annotation;
import org.vigov.model.Article;
import org.vigov.model.Block;
import org.vigov.model.BlockType;
import org.vigov.model.DocumentReference;
import org.vigov.model.Entity;
import org.vigov.model.Official;
import org.vigov.model.Organization;
import org.vigov.model.Position;
import org.vigov.text.Sentence;
import org.vigov.text.Spanned;
import org.vigov.text.Word;

/** One JSON object on one line; absent values are left out, offsets are UTF-16 code units. */
public final class JsonWriter implements AnnotationWriter {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().configure(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN, true).build();

  @Override
  public String write(Annotation annotation) {
    StringWriter out = new StringWriter(8 * annotation.article().text().length() + 1024);
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      write(json, annotation);
    } catch (IOException e) {
      throw new UncheckedIOException("a StringWriter failed", e);
    }
    return out.append('\n').toString();
  }

  private static void write(JsonGenerator json, Annotation a) throws IOException {
    json.writeStartObject();
    article(json, a);
    array(json, "blocks", a.article().blocks(), JsonWriter::block);
    array(json, "sentences", a.sentences(), JsonWriter::sentence);
    array(json, "entities", a.entities(), JsonWriter::entity);
    array(json, "activities", a.activities(), JsonWriter::activity);
    array(json, "officials", a.officials(), JsonWriter::official);
    array(json, "organizations", a.organizations(), JsonWriter::organization);
    array(json, "indicators", a.indicators(), new IndicatorJson()::write);
    array(json, "documents", a.documents(), JsonWriter::document);
    if (!a.explain().isEmpty()) {
      array(json, "explain", a.explain(), new EvidenceJson(a)::write);
    }
    json.writeObjectFieldStart("models");
    for (Map.Entry<String, String> model : a.models().entrySet()) {
      json.writeStringField(model.getKey(), model.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void article(JsonGenerator json, Annotation a) throws IOException {
    Article article = a.article();
    json.writeStringField("id", article.id());
    optional(json, "headline", article.headline().or(() -> firstHeadline(article)));
    optional(json, "published", article.published().map(Object::toString));
    optional(json, "source", article.source());
    if (a.province().isPresent()) {
      json.writeObjectFieldStart("province");
      json.writeStringField("name", a.province().get().name());
      json.writeStringField("code", a.province().get().code());
      json.writeEndObject();
    }
    json.writeStringField("text", article.text());
  }

  private static Optional<String> firstHeadline(Article article) {
    return article.blocks().stream()
        .filter(block -> block.type() == BlockType.HEADLINE)
        .map(block -> article.text().substring(block.begin(), block.end()))
        .findFirst();
  }

  private static void block(JsonGenerator json, Block block) throws IOException {
    json.writeStringField("type", block.type().label());
    span(json, block);
  }

  private static void sentence(JsonGenerator json, Sentence sentence) throws IOException {
    span(json, sentence);
    array(json, "tokens", sentence.words(), JsonWriter::word);
  }

  private static void word(JsonGenerator json, Word word) throws IOException {
    span(json, word);
    json.writeStringField("text", word.text());
    optional(json, "pos", word.pos());
  }

  private static void entity(JsonGenerator json, Entity entity) throws IOException {
    json.writeStringField("id", entity.id());
    json.writeStringField("type", entity.type());
    span(json, entity);
    json.writeStringField("text", entity.text());
    optional(json, "value", entity.value());
    score(json, entity.score());
    if (entity.place().isPresent()) {
      PlaceJson.write(json, entity.place().get());
    }
  }

  static void score(JsonGenerator json, OptionalDouble score) throws IOException {
    if (score.isPresent()) {
      json.writeNumberField("score", Math.round(score.getAsDouble() * 1000) / 1000.0);
    }
  }

  private static void activity(JsonGenerator json, Activity activity) throws IOException {
    json.writeStringField("type", activity.type());
    score(json, activity.score());
    array(json, "evidence", activity.evidence(), JsonWriter::span);
  }

  private static void official(JsonGenerator json, Official official) throws IOException {
    json.writeStringField("name", official.name());
    optional(json, "honorific", official.honorific());
    strings(json, "roles", official.roles());
    array(json, "positions", official.positions(), JsonWriter::position);
    strings(json, "mentions", official.mentions());
  }

  private static void position(JsonGenerator json, Position position) throws IOException {
    json.writeStringField("title", position.title());
    optional(json, "organization", position.organization());
    strings(json, "mentions", position.mentions());
  }

  private static void organization(JsonGenerator json, Organization body) throws IOException {
    json.writeStringField("name", body.name());
    strings(json, "aliases", body.aliases());
    optional(json, "province", body.province());
    strings(json, "mentions", body.mentions());
  }

  private static void document(JsonGenerator json, DocumentReference document) throws IOException {
    json.writeStringField("text", document.text());
    optional(json, "kind", document.kind());
    optional(json, "number", document.number());
    optional(json, "issuer", document.issuer());
    optional(json, "date", document.date());
    span(json, document);
  }

  /** Writes the fields of one element of an array. */
  @FunctionalInterface
  interface Fields<T> {
    void write(JsonGenerator json, T value) throws IOException;
  }

  static <T> void array(JsonGenerator json, String name, List<T> values, Fields<T> fields)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : values) {
      json.writeStartObject();
      fields.write(json, value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  static void span(JsonGenerator json, Spanned spanned) throws IOException {
    json.writeNumberField("begin", spanned.begin());
    json.writeNumberField("end", spanned.end());
  }

  static void optional(JsonGenerator json, String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    }
  }

  static void number(JsonGenerator json, String name, Optional<BigDecimal> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(name, value.get().stripTrailingZeros());
    }
  }
}
