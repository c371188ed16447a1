package org.vigov.extract.official;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vigov.extract.organization.OrganizationHeads;
import org.vigov.model.Analysis;
import org.vigov.model.Entity;
import org.vigov.model.Labels;
import org.vigov.model.Organization;
import org.vigov.text.Sentence;

/** Reads what an article tells of each person, before it is judged. */
final class OfficialScenes {
  private static final int OFFICE_WORDS = 2;

  private final Honorifics honorifics = Honorifics.load();
  private final Gaps gaps = new Gaps(honorifics);
  private final TitleForms forms = new TitleForms();
  private final TitleLinker linker = new TitleLinker(gaps, forms);
  private final Offices offices = new Offices(forms);
  private final Occurrences occurrences = new Occurrences(gaps, honorifics);
  private final Affiliations affiliations = new Affiliations();
  private final OrganizationHeads heads = new OrganizationHeads();
  private final Namesakes namesakes = new Namesakes(forms, heads);
  private final OfficeBodies officeBodies;
  private final RoleCues cues;
  private final Meetings meetings = new Meetings();
  private final Sightings sightings;

  OfficialScenes(RoleCues cues, BodyChooser chooser) {
    this.cues = cues;
    officeBodies = new OfficeBodies(forms, heads, chooser);
    sightings = new Sightings(gaps, new RoleFinder(cues), meetings);
  }

  OfficialScene read(Analysis analysis, List<Organization> organizations) {
    List<Passage> passages = Passage.of(analysis);
    List<Entity> named =
        passages.stream()
            .flatMap(p -> p.items().stream())
            .filter(e -> e.is(Labels.PERSON))
            .toList();
    People joined = People.read(analysis.text(), named, honorifics);
    Bodies bodies = new Bodies(organizations, analysis.entities(Labels.ORGANIZATION), heads);
    List<Link> joinedLinks = linker.link(passages, joined);
    Map<Person, List<List<Entity>>> apart =
        namesakes.apart(joined.persons(), joinedLinks, bodies, analysis.text());
    People people = apart.isEmpty() ? joined : joined.with(apart, analysis.text(), honorifics);
    List<Link> links = joinedLinks.stream().map(link -> link.amongst(people)).toList();
    List<Offices.Held> held =
        offices.read(links, officeBodies.of(links, passages, bodies, analysis.text()));
    List<Occurrence> all = new ArrayList<>();
    passages.forEach(p -> all.addAll(occurrences.of(p, people, held)));
    Map<Person, List<Sighting>> seen = sightings.of(analysis, all);
    Map<Person, Set<String>> titles = new HashMap<>();
    held.forEach(
        office ->
            titles.computeIfAbsent(office.holder(), p -> new LinkedHashSet<>()).add(kind(office)));
    Map<Person, Entity> acting = affiliations.read(passages, people);
    Report report = report(analysis, seen);
    Map<Person, Conduct> conducts = new LinkedHashMap<>();
    for (Person person : people.persons()) {
      conducts.put(
          person,
          new Conduct(
              List.copyOf(titles.getOrDefault(person, Set.of())),
              person.honorificKind(),
              acting.containsKey(person)
                  ? heads.kind(acting.get(person).text()).orElse("body")
                  : "",
              report,
              seen.getOrDefault(person, List.of())));
    }
    return new OfficialScene(bodies, held, conducts);
  }

  private String kind(Offices.Held office) {
    String[] words = forms.full(office.link().title().text()).split(" ");
    return String.join(" ", List.of(words).subList(0, Math.min(words.length, OFFICE_WORDS)));
  }

  private Report report(Analysis analysis, Map<Person, List<Sighting>> seen) {
    int chairs = 0;
    int speakers = 0;
    int saying = 0;
    for (List<Sighting> sightings : seen.values()) {
      chairs += sightings.stream().anyMatch(s -> s.cued().says("chair")) ? 1 : 0;
      speakers += sightings.stream().anyMatch(s -> s.cued().says("speaker")) ? 1 : 0;
      saying += sightings.stream().anyMatch(this::says) ? 1 : 0;
    }
    int telling = 0;
    for (Sentence sentence : analysis.sentences()) {
      telling += cues.has(sentence.tokens(), 0, sentence.tokens().size(), "tell") ? 1 : 0;
    }
    String shape = chairs > 0 ? "chair" : speakers > 1 ? "speakers" : "none";
    return new Report(
        shape + (meetings.isOccasion(analysis) ? "+" : "-"), step(saying), step(telling));
  }

  private boolean says(Sighting sighting) {
    int to = Math.min(sighting.right(), sighting.own().to() + 6);
    return cues.has(sighting.tokens(), sighting.own().to(), to, "say")
        || sighting.cued().says("speaker");
  }

  private static String step(int count) {
    return count < 2 ? String.valueOf(count) : count < 4 ? "2" : count < 8 ? "4" : "8";
  }
}
