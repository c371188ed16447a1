package org.vigov.model;

import java.util.List;
import java.util.Optional;

/**
 * An office an official holds or held.
 *
 * @param title as written
 * @param organization canonical name of the body, when the article says it
 * @param mentions ids of the TITLE entities that name it
 */
public record Position(String title, Optional<String> organization, List<String> mentions) {
  public Position {
    mentions = List.copyOf(mentions);
  }
}
