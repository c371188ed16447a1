package org.vigov.extract.place;

import java.util.List;
import java.util.Optional;
import org.vigov.lexicon.AdministrativeUnit;
import org.vigov.lexicon.AdministrativeUnit.Rank;
import org.vigov.lexicon.AdministrativeUnits;
import org.vigov.lexicon.Provinces;
import org.vigov.model.Province;

/** The units of the gazetteer that a name can mean. Immutable. */
final class PlaceCandidates {
  private static final String CITY = "thành phố";
  private static final String CITY_NAME = "Thành phố ";

  private final AdministrativeUnits units;
  private final Provinces provinces;

  PlaceCandidates(AdministrativeUnits units, Provinces provinces) {
    this.units = units;
    this.provinces = provinces;
  }

  /** All that fit the name, of the best level and time there is; none when nothing fits. */
  List<AdministrativeUnit> of(PlaceName place, Era era) {
    List<AdministrativeUnit> named =
        units.named(place.name()).stream().filter(era::allows).toList();
    List<AdministrativeUnit> levelled = ofLevel(place, named);
    List<AdministrativeUnit> preferred = levelled.stream().filter(era::prefers).toList();
    return preferred.isEmpty() ? levelled : preferred;
  }

  private List<AdministrativeUnit> ofLevel(PlaceName place, List<AdministrativeUnit> named) {
    Optional<String> level = place.level();
    boolean city = level.filter(CITY::equals).isPresent();
    if (level.isEmpty() || city || place.rank().filter(Rank.PROVINCE::equals).isPresent()) {
      List<AdministrativeUnit> province =
          provinces.byName(place.name()).stream()
              .flatMap(p -> province(p).stream())
              .filter(unit -> !city || unit.level().equals(CITY))
              .toList();
      if (!province.isEmpty()) {
        return province;
      }
    }
    List<AdministrativeUnit> exact =
        named.stream().filter(unit -> level.filter(unit.level()::equals).isPresent()).toList();
    Rank rank = place.rank().orElse(Rank.DISTRICT);
    // A district may have become a town since, or the other way round.
    return exact.isEmpty() ? named.stream().filter(unit -> unit.rank() == rank).toList() : exact;
  }

  /** The units, of both times, of a province known by one of its names. */
  List<AdministrativeUnit> province(Province province) {
    String name = province.name();
    String plain = name.startsWith(CITY_NAME) ? name.substring(CITY_NAME.length()) : name;
    return units.named(plain).stream().filter(unit -> unit.rank() == Rank.PROVINCE).toList();
  }

  /** The unit the article is about; of a province renamed since, the one that goes on. */
  Optional<AdministrativeUnit> home(Province province, Era era) {
    List<AdministrativeUnit> all =
        province(province).isEmpty()
            ? provinces.successor(province).map(this::province).orElse(List.of())
            : province(province);
    return all.stream().filter(era::prefers).findFirst().or(() -> all.stream().findFirst());
  }
}
