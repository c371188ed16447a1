package org.vigov.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a block of an article is (annotation guidelines, section 1). */
public enum BlockType {
  HEADLINE,
  P,
  CAPTION,
  BYLINE,
  DATELINE,
  /** Navigation, counters, hotlines, related links: yields no entities. */
  BOILERPLATE;

  /** The name in XML and JSON. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException for a name that is no block type, naming those that are
   */
  public static BlockType of(String label) {
    return Arrays.stream(values())
        .filter(type -> type.label().equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "unknown block type '" + label + "'; known: " + labels()));
  }

  private static String labels() {
    return Arrays.stream(values()).map(BlockType::label).collect(Collectors.joining(", "));
  }
}
