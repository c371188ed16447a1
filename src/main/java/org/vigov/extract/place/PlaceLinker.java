package org.vigov.extract.place;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vigov.lexicon.AdministrativeUnit;
import org.vigov.lexicon.AdministrativeUnits;
import org.vigov.lexicon.Provinces;
import org.vigov.model.Analysis;
import org.vigov.model.Entity;
import org.vigov.model.Place;
import org.vigov.model.Province;

/**
 * Links mentions of places, and places in the names of bodies, to the gazetteer. Of several units
 * of one name it takes the one that lies in the place named behind it (<i>xã A, huyện B</i>), else
 * the one in the article's province, else the one in a place the article links elsewhere. What
 * stays ambiguous is not linked, nor is a commune in another province that nothing else tells of.
 * Immutable and safe to share.
 */
public final class PlaceLinker {
  private final AdministrativeUnits units = AdministrativeUnits.load();
  private final Provinces provinces = Provinces.load();
  private final PlaceCandidates candidates = new PlaceCandidates(units, provinces);

  /**
   * The entities of an article, those that are linked with their places.
   *
   * @param province the article is about
   * @param written the month the article speaks from, if it is known
   */
  public List<Entity> link(
      Analysis analysis, Optional<Province> province, Optional<YearMonth> written) {
    Era era = Era.of(written);
    List<PlaceMention> mentions = PlaceMention.of(analysis);
    Optional<AdministrativeUnit> home = province.flatMap(p -> candidates.home(p, era));
    PlaceChoice choice = new PlaceChoice(units, candidates, era, home);
    List<Optional<AdministrativeUnit>> chosen = choice.all(mentions);
    List<Entity> linked = new ArrayList<>(analysis.entities());
    for (int i = 0; i < mentions.size(); i++) {
      int at = mentions.get(i).entity();
      chosen.get(i).ifPresent(unit -> linked.set(at, linked.get(at).withPlace(place(unit))));
    }
    return List.copyOf(linked);
  }

  private Place place(AdministrativeUnit unit) {
    List<AdministrativeUnit> successors = units.successors(unit);
    boolean goesOn =
        !unit.former()
            || successors.stream()
                .anyMatch(next -> next.level().equals(unit.level()) && isSameName(next, unit));
    Optional<Place.Unit> successor =
        successors.size() == 1 && !goesOn ? Optional.of(unit(successors.get(0))) : Optional.empty();
    AdministrativeUnit province = units.province(unit);
    return new Place(
        unit.level(),
        unit.name(),
        unit.code(),
        province.equals(unit) ? Optional.empty() : Optional.of(spelled(province)),
        !goesOn,
        successor);
  }

  /** The spelling of the table of provinces, which the article's province has too. */
  private String spelled(AdministrativeUnit province) {
    return provinces.byName(province.name()).map(Province::name).orElse(province.name());
  }

  private boolean isSameName(AdministrativeUnit one, AdministrativeUnit other) {
    return units.named(one.name()).contains(other);
  }

  private static Place.Unit unit(AdministrativeUnit unit) {
    return new Place.Unit(unit.level(), unit.name(), unit.code());
  }
}
