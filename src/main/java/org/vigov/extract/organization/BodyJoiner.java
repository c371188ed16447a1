package org.vigov.extract.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vigov.lexicon.Provinces;
import org.vigov.model.Province;

/** Decides which mentions are of one body. */
final class BodyJoiner {
  private record Key(List<String> core, Place place) {}

  private static final Set<String> OWN = Set.of("sở", "tỉnh", "thành");

  private final Provinces provinces;

  BodyJoiner(Provinces provinces) {
    this.provinces = provinces;
  }

  List<Body> join(String text, List<Mention> mentions, Optional<Province> articleProvince) {
    Optional<Province> home = articleProvince.or(() -> mostNamed(mentions));
    Map<Key, Body> bodies = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      Place place = resolved(mention.name(), home);
      bodies
          .computeIfAbsent(new Key(mention.name().core(), place), key -> new Body(place))
          .add(mention);
    }
    List<Body> placed = joinPlaces(new ArrayList<>(bodies.values()));
    return new ShortForms(text).join(placed);
  }

  private static Optional<Province> mostNamed(List<Mention> mentions) {
    Map<Province, Long> counts =
        mentions.stream()
            .map(m -> m.name().province())
            .flatMap(Optional::stream)
            .collect(Collectors.groupingBy(p -> p, LinkedHashMap::new, Collectors.counting()));
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  /** The article's province by name, or by level alone, is one place. */
  private Place resolved(BodyName name, Optional<Province> home) {
    Place place = name.place();
    if (place.level() == Place.Level.PROVINCE) {
      boolean isHome = place.name().isEmpty() || place.name().equals(home.map(Province::name));
      return isHome || isSuccessor(place, home) ? Place.HOME : place;
    }
    if (place.isNone() && home.isPresent() && name.head().filter(Heads.Head::isLocal).isPresent()) {
      return isOfAProvince(name) ? Place.HOME : place;
    }
    boolean city = place.level() == Place.Level.CITY && place.name().isEmpty();
    return city && home.filter(BodyJoiner::isCity).isPresent() ? Place.HOME : place;
  }

  /** A department or agency without a place is the article's own. */
  private static boolean isOfAProvince(BodyName name) {
    return OWN.contains(name.core().get(0)) || name.display().startsWith("Chi cục");
  }

  private boolean isSuccessor(Place place, Optional<Province> home) {
    return home.isPresent()
        && place
            .name()
            .flatMap(provinces::byName)
            .filter(p -> p.code().equals(home.get().code()))
            .isPresent();
  }

  /** Centrally run cities have two letters for a code; Huế has been one since 2025. */
  private static boolean isCity(Province province) {
    String code = province.code().substring(province.code().indexOf('-') + 1);
    return code.chars().allMatch(Character::isLetter) || province.name().equals("Huế");
  }

  /** Joins names without a place, or with only its level, to the one they can mean. */
  private static List<Body> joinPlaces(List<Body> bodies) {
    Map<List<String>, List<Body>> byCore =
        bodies.stream()
            .collect(Collectors.groupingBy(Body::core, LinkedHashMap::new, Collectors.toList()));
    List<Body> joined = new ArrayList<>();
    for (List<Body> same : byCore.values()) {
      List<Body> kept = new ArrayList<>(same);
      for (Body body : same) {
        Optional<Body> whole = wholeOf(body, kept);
        if (whole.isPresent()) {
          kept.remove(body);
          whole.get().absorb(body);
        }
      }
      joined.addAll(kept);
    }
    return joinLevels(joined);
  }

  /** <i>Trung tâm Y tế Ngân Sơn</i> is <i>Trung tâm Y tế huyện Ngân Sơn</i>. */
  private static List<Body> joinLevels(List<Body> bodies) {
    Map<List<String>, Body> placed = new HashMap<>();
    for (Body body : bodies) {
      Optional<String> name = body.place().name();
      if (name.isPresent() && body.place().level() != Place.Level.PROVINCE) {
        List<String> whole = new ArrayList<>(body.core());
        whole.addAll(List.of(name.get().split(" ")));
        placed.putIfAbsent(whole, body);
      }
    }
    List<Body> kept = new ArrayList<>();
    for (Body body : bodies) {
      Body whole = body.place().isNone() ? placed.get(body.core()) : null;
      if (whole == null) {
        kept.add(body);
      } else {
        whole.absorb(body);
      }
    }
    return kept;
  }

  private static Optional<Body> wholeOf(Body body, List<Body> others) {
    if (body.place().isOpen()) {
      List<Body> named =
          others.stream()
              .filter(o -> o.place().level() == body.place().level() && !o.place().isOpen())
              .toList();
      return named.stream()
          .filter(o -> o.begin() < body.begin())
          .reduce((a, b) -> b)
          .or(() -> named.stream().findFirst());
    }
    if (!body.place().isNone()) {
      return Optional.empty();
    }
    Optional<Body> home = others.stream().filter(o -> o.place().equals(Place.HOME)).findFirst();
    List<Body> rest = others.stream().filter(o -> o != body).toList();
    return home.isPresent() || rest.size() != 1 ? home : Optional.of(rest.get(0));
  }
}
