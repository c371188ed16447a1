package org.vigov.write;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.vigov.model.Place;

/** What the gazetteer says of a mention, in JSON. */
final class PlaceJson {
  private PlaceJson() {}

  static void write(JsonGenerator json, Place place) throws IOException {
    json.writeObjectFieldStart("place");
    unit(json, place.level(), place.name(), place.code());
    JsonWriter.optional(json, "province", place.province());
    json.writeBooleanField("former", place.former());
    if (place.successor().isPresent()) {
      Place.Unit successor = place.successor().get();
      json.writeObjectFieldStart("successor");
      unit(json, successor.level(), successor.name(), successor.code());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void unit(JsonGenerator json, String level, String name, String code)
      throws IOException {
    json.writeStringField("level", level);
    json.writeStringField("name", name);
    json.writeStringField("code", code);
  }
}
