package org.vigov.extract.organization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.vigov.model.Organization;
import org.vigov.model.Province;

/** A body while its mentions are gathered; lives on the stack of one extraction. */
final class Body {
  private final List<Mention> mentions = new ArrayList<>();
  private final Place place;

  Body(Place place) {
    this.place = place;
  }

  void add(Mention mention) {
    mentions.add(mention);
  }

  void absorb(Body other) {
    mentions.addAll(other.mentions);
    mentions.sort(Comparator.comparingInt(m -> m.entity().begin()));
  }

  List<Mention> mentions() {
    return mentions;
  }

  Place place() {
    return place;
  }

  BodyName first() {
    return mentions.get(0).name();
  }

  int begin() {
    return mentions.get(0).entity().begin();
  }

  List<String> core() {
    return first().core();
  }

  /** The fullest form; among equals one that is not written in capitals alone, then the first. */
  BodyName fullest() {
    return mentions.stream()
        .max(
            Comparator.<Mention>comparingInt(m -> Sectors.key(m.name().words()).size())
                .thenComparing(m -> !Abbreviations.isCapitals(m.entity().text()))
                .thenComparing(m -> -m.entity().begin()))
        .orElseThrow()
        .name();
  }

  Organization organization(Optional<Province> home) {
    String name = fullest().display();
    LinkedHashSet<String> aliases = new LinkedHashSet<>();
    mentions.forEach(m -> aliases.add(m.entity().text()));
    aliases.remove(name);
    Optional<Province> own =
        mentions.stream().map(m -> m.name().province()).flatMap(Optional::stream).findFirst();
    Optional<Province> province = own.isPresent() ? own : isOfHome() ? home : Optional.empty();
    return new Organization(
        name,
        List.copyOf(aliases),
        province.map(Province::name),
        mentions.stream().map(m -> m.entity().id()).toList());
  }

  private boolean isOfHome() {
    return !place.isNone() || first().head().filter(Heads.Head::isLocal).isPresent();
  }
}
