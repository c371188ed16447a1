package org.vigov.model;

import java.util.List;
import java.util.Optional;

/**
 * A named person who holds or held an office, or acts for a body.
 *
 * @param name the fullest form in the article
 * @param honorific what precedes the name: <i>đồng chí</i>, <i>ông</i>, <i>TS.</i>
 * @param roles among {@link Labels#ROLES}, in that order
 * @param mentions ids of the PERSON entities
 */
public record Official(
    String name,
    Optional<String> honorific,
    List<String> roles,
    List<Position> positions,
    List<String> mentions) {

  public Official {
    roles = List.copyOf(roles);
    positions = List.copyOf(positions);
    mentions = List.copyOf(mentions);
  }
}
