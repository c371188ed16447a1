package org.vigov.model;

import java.util.List;

/** The labels of the annotation guidelines, in their order. */
public final class Labels {
  public static final String PERSON = "PERSON";
  public static final String ORGANIZATION = "ORGANIZATION";
  public static final String LOCATION = "LOCATION";
  public static final String TITLE = "TITLE";
  public static final String DATE = "DATE";
  public static final String DOCUMENT = "DOCUMENT";
  public static final String STANDARD = "STANDARD";
  public static final String QUANTITY = "QUANTITY";

  /** Entity types (section 2). */
  public static final List<String> ENTITY_TYPES =
      List.of(PERSON, ORGANIZATION, LOCATION, TITLE, DATE, DOCUMENT, STANDARD, QUANTITY);

  /** Activity types (section 6). */
  public static final List<String> ACTIVITIES =
      List.of(
          "conference",
          "metrology",
          "standards_quality",
          "intellectual_property",
          "radiation_safety",
          "research",
          "technology_transfer",
          "innovation_startup",
          "inspection",
          "training",
          "administration");

  /** Roles of officials (section 3). */
  public static final List<String> ROLES = List.of("chair", "speaker", "presenter", "attendee");

  /** Kinds of indicators (section 5). */
  public static final List<String> KINDS = List.of("result", "target");

  /** Comparators of indicators (section 5). */
  public static final List<String> COMPARATORS = List.of(">", ">=", "<", "<=", "~");

  private Labels() {}

  /**
   * @throws IllegalArgumentException when the label is not among the known ones, naming both
   */
  public static String require(String what, String label, List<String> known) {
    if (!known.contains(label)) {
      throw new IllegalArgumentException(
          "unknown " + what + " '" + label + "'; known: " + String.join(", ", known));
    }
    return label;
  }
}
