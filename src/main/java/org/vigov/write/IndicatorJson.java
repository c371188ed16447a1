package org.vigov.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.vigov.model.Indicator;
import org.vigov.model.Indicator.Check;
import org.vigov.model.Indicator.Figures;

/** The fields of an indicator in JSON. */
final class IndicatorJson {
  void write(JsonGenerator json, Indicator indicator) throws IOException {
    json.writeStringField("id", indicator.id());
    json.writeStringField("kind", indicator.kind());
    JsonWriter.optional(json, "action", indicator.action());
    json.writeStringField("what", indicator.what());
    figures(json, indicator.figures());
    JsonWriter.optional(json, "parent", indicator.parent());
    JsonWriter.optional(json, "period", indicator.period());
    JsonWriter.optional(json, "organization", indicator.organization());
    JsonWriter.span(json, indicator);
    json.writeStringField("text", indicator.text());
    json.writeNumberField("sentence", indicator.sentence());
    JsonWriter.strings(json, "mentions", indicator.mentions());
    JsonWriter.array(json, "checks", indicator.checks(), IndicatorJson::check);
  }

  private static void figures(JsonGenerator json, Figures figures) throws IOException {
    JsonWriter.number(json, "value", Optional.of(figures.value()));
    JsonWriter.number(json, "max", figures.max());
    JsonWriter.number(json, "plan", figures.plan());
    JsonWriter.number(json, "total", figures.total());
    JsonWriter.number(json, "percent", figures.percent());
    JsonWriter.number(json, "baseline", figures.baseline());
    JsonWriter.optional(json, "unit", figures.unit());
    JsonWriter.optional(json, "comparator", figures.comparator());
  }

  private static void check(JsonGenerator json, Check check) throws IOException {
    json.writeStringField("rule", check.rule());
    json.writeBooleanField("ok", check.ok());
  }
}
