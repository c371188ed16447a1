package org.vigov.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.vigov.model.Annotation;
import org.vigov.model.Evidence;
import org.vigov.text.Span;

/** The evidence behind an annotation, in JSON. */
record EvidenceJson(Annotation annotation) {
  void write(JsonGenerator json, Evidence evidence) throws IOException {
    json.writeStringField("fact", evidence.fact());
    json.writeStringField("of", evidence.of());
    JsonWriter.strings(json, "by", evidence.by());
    JsonWriter.score(json, evidence.score());
    json.writeStringField("why", evidence.why());
    JsonWriter.array(json, "words", evidence.words(), this::words);
  }

  private void words(JsonGenerator json, Span span) throws IOException {
    JsonWriter.span(json, span);
    json.writeStringField("text", annotation.article().text().substring(span.begin(), span.end()));
  }
}
