package org.vigov.extract.official;

import java.util.Optional;
import org.vigov.model.Entity;

/**
 * An office and its holder.
 *
 * @param passage index of the passage
 * @param item index of the office in it
 * @param body the body named right behind the office
 * @param before a body named before it, that it may be in when nothing else says so
 */
record Link(
    int passage,
    int item,
    Entity title,
    Optional<Person> holder,
    Optional<Entity> body,
    Optional<Entity> before) {
  Link heldBy(Person person) {
    return new Link(passage, item, title, Optional.of(person), body, before);
  }
}
