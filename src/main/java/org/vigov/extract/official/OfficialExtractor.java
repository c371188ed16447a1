package org.vigov.extract.official;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vigov.extract.organization.OrganizationHeads;
import org.vigov.model.Analysis;
import org.vigov.model.Entity;
import org.vigov.model.Labels;
import org.vigov.model.Official;
import org.vigov.model.Organization;
import org.vigov.model.Position;
import org.vigov.text.Sentence;

/**
 * Finds the officials of an article: persons with their offices, the bodies these are in, and what
 * they did on the occasion reported (annotation guidelines, sections 3 and 8).
 */
public final class OfficialExtractor {
  private static final Set<String> PUBLIC = Set.of("state", "party", "school");
  private static final String LEADER = "trưởng đoàn";

  private final Honorifics honorifics = Honorifics.load();
  private final Gaps gaps = new Gaps(honorifics);
  private final TitleForms forms = new TitleForms();
  private final TitleLinker linker = new TitleLinker(gaps, forms);
  private final Offices offices = new Offices(new PositionBodies(forms), forms);
  private final Occurrences occurrences = new Occurrences(gaps, honorifics);
  private final RoleFinder roleFinder = new RoleFinder(RoleCues.load(), gaps);
  private final Meetings meetings = new Meetings();
  private final Affiliations affiliations = new Affiliations();
  private final OrganizationHeads heads = new OrganizationHeads();

  /**
   * The officials of an article.
   *
   * @param organizations the bodies of the article, whose names the positions take
   */
  public OfficialFacts extract(Analysis analysis, List<Organization> organizations) {
    List<Passage> passages = Passage.of(analysis);
    List<Entity> named =
        passages.stream()
            .flatMap(p -> p.items().stream())
            .filter(e -> e.is(Labels.PERSON))
            .toList();
    People people = People.read(analysis.text(), named, honorifics);
    Bodies bodies = new Bodies(organizations, analysis.entities(Labels.ORGANIZATION), heads);
    List<Offices.Held> held = offices.read(linker.link(passages, people), bodies, analysis.text());
    Map<Person, Set<String>> roles = roles(analysis, passages, people, held);
    Map<Person, Entity> acting = affiliations.read(passages, people);
    Map<Person, List<Offices.Held>> byHolder =
        held.stream().collect(Collectors.groupingBy(Offices.Held::holder));
    List<Official> officials = new ArrayList<>();
    for (Person person : people.persons()) {
      List<Offices.Held> own = byHolder.getOrDefault(person, List.of());
      Set<String> done = roles.getOrDefault(person, Set.of());
      if (!own.isEmpty() || isActing(person, done, Optional.ofNullable(acting.get(person)))) {
        officials.add(official(person, own, done));
      }
    }
    return new OfficialFacts(officials, withOwn(organizations, officials, bodies));
  }

  private boolean isActing(Person person, Set<String> roles, Optional<Entity> body) {
    if (person.isYoung()) {
      return false;
    }
    boolean serves =
        body.flatMap(entity -> heads.kind(entity.text())).filter(PUBLIC::contains).isPresent();
    boolean acts = body.isPresent() || person.isComrade() || roles.contains("chair");
    return serves || (acts && !roles.isEmpty());
  }

  private Map<Person, Set<String>> roles(
      Analysis analysis, List<Passage> passages, People people, List<Offices.Held> held) {
    Map<Person, Set<String>> roles = new HashMap<>();
    boolean occasion = meetings.isOccasion(analysis);
    List<Occurrence> all = new ArrayList<>();
    passages.forEach(p -> all.addAll(occurrences.of(p, people, held)));
    int next = 0;
    int blockEnd = 0;
    boolean inMeeting = false;
    for (Sentence sentence : analysis.sentences()) {
      List<Occurrence> inside = new ArrayList<>();
      while (next < all.size() && all.get(next).begin() < sentence.end()) {
        inside.add(all.get(next++));
      }
      boolean sameBlock = sentence.begin() < blockEnd;
      boolean spoken = meetings.isOf(sentence);
      inMeeting = spoken || (sameBlock && inMeeting);
      blockEnd = sameBlock ? blockEnd : analysis.blockAt(sentence.begin()).end();
      boolean meeting = occasion || inMeeting;
      roleFinder.read(analysis.text(), sentence, inside, meeting, roles);
    }
    for (Offices.Held office : held) {
      if (forms.full(office.link().title().text()).startsWith(LEADER)) {
        roles.computeIfAbsent(office.holder(), p -> new LinkedHashSet<>()).add("chair");
      }
    }
    return roles;
  }

  private static Official official(Person person, List<Offices.Held> own, Set<String> roles) {
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
        Labels.ROLES.stream().filter(roles::contains).toList(),
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
