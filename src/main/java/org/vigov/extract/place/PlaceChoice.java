package org.vigov.extract.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vigov.lexicon.AdministrativeUnit;
import org.vigov.lexicon.AdministrativeUnit.Rank;
import org.vigov.lexicon.AdministrativeUnits;

/**
 * Chooses among the units of one name.
 *
 * @param home the province the article is about
 */
record PlaceChoice(
    AdministrativeUnits units,
    PlaceCandidates candidates,
    Era era,
    Optional<AdministrativeUnit> home) {

  /** For each mention the unit it means; empty where that is not sure. */
  List<Optional<AdministrativeUnit>> all(List<PlaceMention> mentions) {
    List<Optional<AdministrativeUnit>> chosen =
        new ArrayList<>(Collections.nCopies(mentions.size(), Optional.empty()));
    Set<AdministrativeUnit> named = new HashSet<>();
    // From right to left: what a place lies in is written behind it.
    for (int pass = 0; pass < 2; pass++) {
      for (int i = mentions.size() - 1; i >= 0; i--) {
        if (chosen.get(i).isEmpty()) {
          boolean beside = mentions.get(i).besideNext();
          Optional<AdministrativeUnit> next = beside ? chosen.get(i + 1) : Optional.empty();
          Optional<AdministrativeUnit> one = one(mentions.get(i), next, named, pass > 0);
          chosen.set(i, one);
          one.ifPresent(named::add);
        }
      }
    }
    return chosen;
  }

  private Optional<AdministrativeUnit> one(
      PlaceMention mention,
      Optional<AdministrativeUnit> next,
      Set<AdministrativeUnit> named,
      boolean elsewhere) {
    List<AdministrativeUnit> all = candidates.of(mention.place(), era);
    if (all.isEmpty() && !mention.written().equals(mention.place())) {
      all = candidates.of(mention.written(), era);
    }
    List<AdministrativeUnit> inside = within(all, next.stream().toList());
    if (inside.isEmpty()) {
      inside = within(all, home.stream().toList());
    }
    if (inside.isEmpty() && !elsewhere) {
      return mention.place().level().isPresent() || isProvince(all)
          ? single(all).filter(unit -> unit.rank() != Rank.COMMUNE)
          : Optional.empty();
    }
    Optional<AdministrativeUnit> sure = single(inside);
    return sure.isPresent() || !elsewhere
        ? sure
        : single(within(inside.isEmpty() ? all : inside, named));
  }

  private static boolean isProvince(List<AdministrativeUnit> all) {
    return all.stream().allMatch(unit -> unit.rank() == Rank.PROVINCE);
  }

  /** The units that lie in one of some others; a former one also in what its province became. */
  private List<AdministrativeUnit> within(
      List<AdministrativeUnit> all, Collection<AdministrativeUnit> others) {
    return all.stream().filter(u -> others.stream().anyMatch(o -> isIn(u, o))).toList();
  }

  private boolean isIn(AdministrativeUnit unit, AdministrativeUnit other) {
    boolean merged =
        unit.former() && !other.former() && units.successors(units.province(unit)).contains(other);
    return merged || units.isWithin(unit, other);
  }

  /** The only one; of one unit under its old and its new entry, the new. */
  private static Optional<AdministrativeUnit> single(List<AdministrativeUnit> all) {
    List<AdministrativeUnit> distinct =
        all.stream()
            .filter(
                u ->
                    !u.former()
                        || all.stream().noneMatch(o -> !o.former() && o.code().equals(u.code())))
            .toList();
    return distinct.size() == 1 ? Optional.of(distinct.get(0)) : Optional.empty();
  }
}
