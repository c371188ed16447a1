package org.vigov.model;

import java.util.List;
import java.util.Optional;

/**
 * A body.
 *
 * @param name full name, abbreviations spelled out, as far as the article supports it
 * @param aliases the other forms in the article, as written
 * @param province the province the body belongs to, when the article says it
 * @param mentions ids of the ORGANIZATION entities; empty for a body known only by an office in it
 */
public record Organization(
    String name, List<String> aliases, Optional<String> province, List<String> mentions) {
  public Organization {
    aliases = List.copyOf(aliases);
    mentions = List.copyOf(mentions);
  }
}
