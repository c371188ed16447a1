package org.vigov.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vigov.text.PhraseKey;

/** All provinces, districts and communes, former ones and those since 2025-07-01. Immutable. */
public final class AdministrativeUnits {
  private final List<AdministrativeUnit> units;
  private final Map<String, List<AdministrativeUnit>> byName = new HashMap<>();
  private final Map<String, AdministrativeUnit> formerByCode = new HashMap<>();
  private final Map<String, AdministrativeUnit> newByCode = new HashMap<>();

  private AdministrativeUnits(List<AdministrativeUnit> units) {
    this.units = units;
    for (AdministrativeUnit unit : units) {
      byName.computeIfAbsent(PhraseKey.of(unit.name()), key -> new ArrayList<>(1)).add(unit);
      (unit.former() ? formerByCode : newByCode).put(unit.code(), unit);
    }
  }

  /** Reads the table among the resources. */
  public static AdministrativeUnits load() {
    return new AdministrativeUnits(
        LexiconFile.rows("places.tsv", 6).stream().map(AdministrativeUnits::unit).toList());
  }

  private static AdministrativeUnit unit(List<String> row) {
    return new AdministrativeUnit(
        row.get(0),
        row.get(1),
        row.get(2),
        row.get(3).equals("old"),
        Optional.of(row.get(4)).filter(code -> !code.equals("-")),
        row.get(5).equals("-") ? List.of() : List.of(row.get(5).split("\\|")));
  }

  /** All of them, in the order of the table. */
  public List<AdministrativeUnit> all() {
    return units;
  }

  /** Their names without level word; not those that are mere numbers (<i>phường 12</i>). */
  public Set<String> names() {
    return units.stream()
        .map(AdministrativeUnit::name)
        .filter(name -> !name.chars().allMatch(Character::isDigit))
        .collect(Collectors.toSet());
  }

  /** The units of a name without level word, in any case, spacing and tone placement. */
  public List<AdministrativeUnit> named(String name) {
    return byName.getOrDefault(PhraseKey.of(name), List.of());
  }

  /** The unit above, of the same time. */
  public Optional<AdministrativeUnit> above(AdministrativeUnit unit) {
    Map<String, AdministrativeUnit> byCode = unit.former() ? formerByCode : newByCode;
    return unit.within().map(byCode::get);
  }

  /** Whether a unit lies in another, at any depth, or is it. */
  public boolean isWithin(AdministrativeUnit unit, AdministrativeUnit other) {
    return unit.equals(other) || above(unit).filter(up -> isWithin(up, other)).isPresent();
  }

  /** The province a unit lies in, or is. */
  public AdministrativeUnit province(AdministrativeUnit unit) {
    return above(unit).map(this::province).orElse(unit);
  }

  /** The units that took a former one in; empty where the source does not tell. */
  public List<AdministrativeUnit> successors(AdministrativeUnit unit) {
    return unit.successors().stream().map(newByCode::get).toList();
  }
}
