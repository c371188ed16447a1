package org.vigov.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * A province, district or commune of one time: before the mergers of 2025-07-01 or since.
 *
 * @param level its level word in lower case: <i>thị xã</i>
 * @param name without the level word
 * @param code of the General Statistics Office: two figures a province, three a district, five a
 *     commune; communes since the mergers reuse codes of former ones
 * @param former whether it ended with 2025-06-30
 * @param within code of the unit above; none for a province
 * @param successors codes of the units that took it in; empty for districts and where unknown
 */
public record AdministrativeUnit(
    String level,
    String name,
    String code,
    boolean former,
    Optional<String> within,
    List<String> successors) {
  public AdministrativeUnit {
    successors = List.copyOf(successors);
  }

  /** Where it stands in the order of administration. */
  public enum Rank {
    PROVINCE,
    DISTRICT,
    COMMUNE
  }

  public Rank rank() {
    return switch (code.length()) {
      case 2 -> Rank.PROVINCE;
      case 3 -> Rank.DISTRICT;
      default -> Rank.COMMUNE;
    };
  }
}
