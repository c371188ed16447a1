package org.vigov.http;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A media type or range.
 *
 * @param name {@code type/subtype} in lower case
 * @param parameters by lower-case name, without quotes
 */
record MediaType(String name, Map<String, String> parameters) {
  static MediaType parse(String header) {
    String[] parts = header.split(";");
    Map<String, String> parameters = new TreeMap<>();
    for (int i = 1; i < parts.length; i++) {
      String[] pair = parts[i].strip().split("=", 2);
      String value = pair.length == 2 ? pair[1].strip() : "";
      parameters.put(pair[0].strip().toLowerCase(Locale.ROOT), unquoted(value));
    }
    String name = parts.length == 0 ? "" : parts[0].strip().toLowerCase(Locale.ROOT);
    return new MediaType(name, Map.copyOf(parameters));
  }

  private static String unquoted(String value) {
    boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  /** How closely this range names a type: 3 exactly, 2 by its first part, 1 any, 0 not. */
  int closeness(String type) {
    if (name.equals(type)) {
      return 3;
    }
    if (name.equals("*/*")) {
      return 1;
    }
    return name.endsWith("/*") && type.startsWith(name.substring(0, name.length() - 1)) ? 2 : 0;
  }

  /** The weight of a range in {@code Accept}; 0 for one that cannot be read. */
  double quality() {
    try {
      double q = Double.parseDouble(parameters.getOrDefault("q", "1"));
      return q >= 0 && q <= 1 ? q : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
