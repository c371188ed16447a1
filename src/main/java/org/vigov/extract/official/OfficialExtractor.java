package org.vigov.extract.official;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vigov.extract.official.OfficialReasons.OfficeReason;
import org.vigov.model.Analysis;
import org.vigov.model.Entity;
import org.vigov.model.Official;
import org.vigov.model.Organization;
import org.vigov.model.Position;

/**
 * Finds the officials of an article: persons with their offices, the bodies these are in, and what
 * they did on the occasion reported (annotation guidelines, sections 3 and 8).
 */
public final class OfficialExtractor {
  private final OfficialScenes scenes;
  private final RoleJudge judge;

  public OfficialExtractor(OfficialModel model) {
    RoleCues cues = RoleCues.load();
    scenes = new OfficialScenes(cues, BodyChooser.learned(model));
    judge = new RoleJudge(model, cues);
  }

  /**
   * The officials of an article.
   *
   * @param organizations the bodies of the article, whose names the positions take
   */
  public OfficialFacts extract(Analysis analysis, List<Organization> organizations) {
    OfficialScene scene = scenes.read(analysis, organizations);
    Map<Person, List<Offices.Held>> byHolder =
        scene.held().stream().collect(Collectors.groupingBy(Offices.Held::holder));
    List<Official> officials = new ArrayList<>();
    List<OfficialReasons> reasons = new ArrayList<>();
    scene
        .conducts()
        .forEach(
            (person, conduct) -> {
              RoleJudge.Verdict verdict = judge.judge(conduct);
              if (verdict.official()) {
                List<Offices.Held> own = byHolder.getOrDefault(person, List.of());
                officials.add(official(person, own, List.copyOf(verdict.roles().keySet())));
                reasons.add(reasons(own, verdict));
              }
            });
    return new OfficialFacts(officials, withOwn(organizations, officials, scene.bodies()), reasons);
  }

  private static OfficialReasons reasons(List<Offices.Held> own, RoleJudge.Verdict verdict) {
    Map<String, OfficeReason> offices = new HashMap<>();
    own.forEach(office -> offices.put(office.link().title().id(), OfficeReason.of(office)));
    return new OfficialReasons(offices, verdict.roles());
  }

  private static Official official(Person person, List<Offices.Held> own, List<String> roles) {
    record Office(String title, Optional<String> body) {}
    Map<Office, List<String>> positions = new LinkedHashMap<>();
    for (Offices.Held office : own) {
      Entity title = office.link().title();
      positions
          .computeIfAbsent(new Office(title.text(), office.body()), o -> new ArrayList<>())
          .add(title.id());
    }
    return new Official(
        person.name(),
        person.honorific(),
        roles,
        positions.entrySet().stream()
            .map(e -> new Position(e.getKey().title(), e.getKey().body(), e.getValue()))
            .toList(),
        person.mentions().stream().map(Entity::id).toList());
  }

  /** Adds the bodies that are known only by an office in them. */
  private static List<Organization> withOwn(
      List<Organization> organizations, List<Official> officials, Bodies bodies) {
    List<Organization> all = new ArrayList<>(organizations);
    officials.stream()
        .flatMap(official -> official.positions().stream())
        .map(Position::organization)
        .flatMap(Optional::stream)
        .distinct()
        .filter(name -> !bodies.isKnown(name))
        .forEach(name -> all.add(new Organization(name, List.of(), Optional.empty(), List.of())));
    return all;
  }
}
