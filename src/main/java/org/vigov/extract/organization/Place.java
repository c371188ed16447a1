package org.vigov.extract.organization;

import java.util.Optional;

/**
 * Where a body belongs, as its name says it.
 *
 * @param level what kind of place
 * @param name the name's norm, without level word; empty for <i>UBND huyện</i>
 */
record Place(Level level, Optional<String> name) {
  static final Place NONE = new Place(Level.NONE, Optional.empty());

  /** The province the article is about. */
  static final Place HOME = new Place(Level.PROVINCE, Optional.empty());

  /** Levels of administration. */
  enum Level {
    NONE,
    PROVINCE,
    CITY,
    RURAL_DISTRICT,
    URBAN_DISTRICT,
    TOWN,
    RURAL_COMMUNE,
    WARD,
    TOWNSHIP,
    SPECIAL_ZONE
  }

  boolean isNone() {
    return level == Level.NONE;
  }

  /** Whether only the level is given: <i>UBND huyện</i>. */
  boolean isOpen() {
    return level != Level.NONE && level != Level.PROVINCE && name.isEmpty();
  }
}
