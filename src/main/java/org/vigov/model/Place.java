package org.vigov.model;

import java.util.Optional;

/**
 * What a mention of a place stands for in the gazetteer.
 *
 * @param level its level word in lower case: <i>tỉnh, huyện, thị trấn</i>
 * @param name without the level word, as the gazetteer spells it
 * @param code of the General Statistics Office: two figures a province, three a district, five a
 *     commune
 * @param province the province it lies in, without level word; empty for a province
 * @param former whether there is no such unit since 2025-07-01
 * @param successor what a former unit became part of; empty when that is several units, or unknown
 */
public record Place(
    String level,
    String name,
    String code,
    Optional<String> province,
    boolean former,
    Optional<Unit> successor) {

  /** A unit that took a former one in. */
  public record Unit(String level, String name, String code) {}
}
