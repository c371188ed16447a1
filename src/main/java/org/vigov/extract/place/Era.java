package org.vigov.extract.place;

import java.time.YearMonth;
import java.util.Optional;
import org.vigov.lexicon.AdministrativeUnit;
import org.vigov.lexicon.Provinces;

/** On which side of the mergers of 2025-07-01 an article was written. */
enum Era {
  BEFORE,
  SINCE,
  UNKNOWN;

  /**
   * @param written the month an article speaks from, if it is known
   */
  static Era of(Optional<YearMonth> written) {
    YearMonth merger = YearMonth.from(Provinces.MERGER);
    return written.map(month -> month.isBefore(merger) ? BEFORE : SINCE).orElse(UNKNOWN);
  }

  /** Whether a unit of one time is what an article of this time means first. */
  boolean prefers(AdministrativeUnit unit) {
    return this == UNKNOWN || unit.former() == (this == BEFORE);
  }

  /** Whether an article of this time can name the unit at all: former ones are still spoken of. */
  boolean allows(AdministrativeUnit unit) {
    return this != BEFORE || unit.former();
  }
}
