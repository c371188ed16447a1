package org.vigov.corpus;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;

/** The attributes of one XML element. */
record Attributes(Map<String, String> values) {

  static Attributes of(XMLStreamReader reader) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      values.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return new Attributes(values);
  }

  Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
  }

  /**
   * A plain number.
   *
   * @throws IllegalArgumentException when the value is none
   */
  Optional<BigDecimal> number(String name) {
    return get(name)
        .map(
            value -> {
              try {
                return new BigDecimal(value);
              } catch (NumberFormatException e) {
                throw new IllegalArgumentException(name + "='" + value + "' is no plain number", e);
              }
            });
  }
}
