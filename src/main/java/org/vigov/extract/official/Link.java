package org.vigov.extract.official;

import java.util.Optional;
import org.vigov.model.Entity;

/**
 * An office and its holder.
 *
 * @param passage index of the passage
 * @param item index of the office in it
 * @param name the mention of the holder that the office stands beside
 * @param rule what tells that they belong together; empty for an office without a name
 * @param body the body named right behind the office
 * @param before a body named before it, that it may be in when nothing else says so
 */
record Link(
    int passage,
    int item,
    Entity title,
    Optional<Person> holder,
    Optional<Entity> name,
    String rule,
    Optional<Entity> body,
    Optional<Entity> before) {
  /** The same, its holder looked up again by name. */
  Link amongst(People people) {
    return new Link(passage, item, title, name.flatMap(people::of), name, rule, body, before);
  }

  Link heldBy(Person person, Entity mention, String by) {
    return new Link(
        passage, item, title, Optional.of(person), Optional.of(mention), by, body, before);
  }
}
