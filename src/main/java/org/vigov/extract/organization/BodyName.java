package org.vigov.extract.organization;

import java.util.List;
import java.util.Optional;
import org.vigov.model.Province;

/**
 * A name of a body, taken apart.
 *
 * @param words all its words, abbreviations spelled out
 * @param raw norms of the words as written
 * @param core norms of the words that count, without the place
 * @param head what it begins with, if that is known
 * @param place where it says it belongs
 * @param province the province it names
 */
record BodyName(
    List<String> words,
    List<String> raw,
    List<String> core,
    Optional<Heads.Head> head,
    Place place,
    Optional<Province> province) {

  BodyName {
    words = List.copyOf(words);
    raw = List.copyOf(raw);
    core = List.copyOf(core);
  }

  String display() {
    return NameExpander.join(words);
  }

  boolean isKind(String... kinds) {
    return head.isPresent() && List.of(kinds).contains(head.get().kind());
  }

  BodyName withPlace(Place other) {
    return new BodyName(words, raw, core, head, other, province);
  }
}
