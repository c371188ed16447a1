package org.vigov.extract.official;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigov.model.Entity;
import org.vigov.model.Labels;

/** Finds the places where an article speaks of persons. */
final class Occurrences {
  private final Gaps gaps;
  private final Honorifics honorifics;

  Occurrences(Gaps gaps, Honorifics honorifics) {
    this.gaps = gaps;
    this.honorifics = honorifics;
  }

  /** Occurrences in the order of the text, without overlap. */
  List<Occurrence> of(Passage passage, People people, List<Offices.Held> offices) {
    Map<String, Person> owners = new HashMap<>();
    for (Offices.Held office : offices) {
      owners.put(office.link().title().id(), office.holder());
      office.link().body().ifPresent(body -> owners.put(body.id(), office.holder()));
    }
    List<Occurrence> found = new ArrayList<>();
    List<Entity> items = passage.items();
    for (int i = 0; i < items.size(); i++) {
      Optional<Person> owner = owner(items.get(i), people, owners);
      if (owner.isEmpty()) {
        continue;
      }
      int last = i;
      while (last + 1 < items.size() && continues(passage, last, owner.get(), people, owners)) {
        last++;
      }
      int name = items.get(i).begin();
      int begin =
          honorifics.before(passage.text(), name).map(Honorifics.Honorific::begin).orElse(name);
      int from = Math.max(passage.block().begin(), begin);
      found.add(new Occurrence(owner.get(), from, items.get(last).end()));
      i = last;
    }
    return found;
  }

  private static Optional<Person> owner(Entity item, People people, Map<String, Person> owners) {
    return item.is(Labels.PERSON) ? people.of(item) : Optional.ofNullable(owners.get(item.id()));
  }

  private boolean continues(
      Passage passage, int item, Person person, People people, Map<String, Person> owners) {
    String gap = passage.gap(item);
    if (!gaps.isTight(gap)) {
      return false;
    }
    Entity next = passage.items().get(item + 1);
    Optional<Person> owner = owner(next, people, owners);
    boolean bracket = next.is(Labels.ORGANIZATION) && owner.isEmpty() && gap.contains("(");
    return bracket || owner.filter(p -> p == person).isPresent();
  }
}
