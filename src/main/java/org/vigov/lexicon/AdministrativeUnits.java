package org.vigov.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All provinces, districts and communes, former ones and those since 2025-07-01. */
public final class AdministrativeUnits {
  private final List<AdministrativeUnit> units;

  private AdministrativeUnits(List<AdministrativeUnit> units) {
    this.units = units;
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
}
