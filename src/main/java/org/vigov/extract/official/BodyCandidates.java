package org.vigov.extract.official;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vigov.extract.organization.OrganizationHeads;
import org.vigov.model.Entity;
import org.vigov.text.PhraseKey;

/** Gathers for each office of an article the bodies it may be in. Not thread-safe. */
final class BodyCandidates {
  /** So many mentions of bodies before an office are looked at. */
  private static final int BEFORE = 40;

  private static final int AFTER = 2;

  /** So many of the bodies that are named most often are candidates everywhere. */
  private static final int OFTEN = 3;

  /** So many passages at the beginning tell what the article is about. */
  private static final int OCCASION = 2;

  private static final int NEAREST = 8;

  private record Office(Person holder, String title) {}

  /** Where a body is named: the mention and how many others are named between it and the office. */
  private record Named(Entity mention, String near) {}

  private final List<Link> links;
  private final List<Passage> passages;
  private final Bodies bodies;
  private final TitleForms forms;
  private final OrganizationHeads heads;
  private final Map<String, Link> takenBy = new HashMap<>();
  private final Map<Office, Set<String>> elsewhere = new HashMap<>();
  private final Set<String> occasion = new HashSet<>();
  private final Map<String, Integer> ranks = new LinkedHashMap<>();

  BodyCandidates(
      List<Link> links,
      List<Passage> passages,
      Bodies bodies,
      TitleForms forms,
      OrganizationHeads heads) {
    this.links = links;
    this.passages = passages;
    this.bodies = bodies;
    this.forms = forms;
    this.heads = heads;
    for (Link link : links) {
      link.body().ifPresent(body -> takenBy.put(body.id(), link));
      Optional<String> named = link.body().flatMap(bodies::name);
      if (named.isPresent() && link.holder().isPresent()) {
        elsewhere.computeIfAbsent(office(link), o -> new HashSet<>()).add(named.get());
      }
    }
    bodies.mentions().stream()
        .filter(
            m -> passages.size() > OCCASION && m.begin() < passages.get(OCCASION).block().begin())
        .forEach(m -> bodies.name(m).ifPresent(occasion::add));
    Map<String, Integer> counts = new LinkedHashMap<>();
    bodies
        .mentions()
        .forEach(mention -> bodies.name(mention).ifPresent(n -> counts.merge(n, 1, Integer::sum)));
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(count -> ranks.put(count.getKey(), ranks.size()));
  }

  private Office office(Link link) {
    return new Office(link.holder().orElseThrow(), forms.withoutNoun(link.title().text()));
  }

  /**
   * The candidates of an office, none among them.
   *
   * @param at index of its link
   * @param guess what the rules find
   * @param before body of the office named before, if there is one
   */
  List<BodyCandidate> of(int at, BodyGuess guess, Optional<String> before) {
    Link link = links.get(at);
    Map<String, Named> near = near(link.title().begin());
    Set<Optional<String>> names = new LinkedHashSet<>();
    names.add(guess.body());
    names.add(Optional.empty());
    near.keySet().forEach(name -> names.add(Optional.of(name)));
    ranks.keySet().stream().limit(OFTEN).forEach(name -> names.add(Optional.of(name)));
    List<String> office = List.of(forms.full(link.title().text()).split(" "));
    Set<Optional<String>> ended =
        names.stream()
            .filter(name -> ends(office, name.map(PhraseKey::of).orElse("")))
            .collect(Collectors.toSet());
    return names.stream()
        .map(
            name -> {
              Optional<Named> place = name.map(near::get);
              String key = name.map(PhraseKey::of).orElse("");
              return new BodyCandidate(
                  name,
                  guess.rule(),
                  name.equals(guess.body()),
                  office,
                  head(key),
                  name.flatMap(heads::kind).orElse(""),
                  place.map(Named::near).orElse("far"),
                  place.map(p -> apart(link, p.mention())).orElse("more"),
                  place.map(p -> taken(link, p.mention())).orElse("free"),
                  name.map(n -> ranks.getOrDefault(n, ranks.size())).orElse(0),
                  shared(office, key),
                  ended.contains(name),
                  !ended.isEmpty() && !ended.contains(name),
                  name.filter(occasion::contains).isPresent(),
                  name.isPresent() && name.equals(before) ? beside(at) : "no",
                  name.isPresent() && isElsewhere(link, name.get()));
            })
        .toList();
  }

  /** The bodies named around a place, the nearest first; each where it is named last before. */
  private Map<String, Named> near(int offset) {
    List<Entity> mentions = bodies.mentions();
    int behind = bodies.firstBehind(offset);
    Map<String, Named> near = new LinkedHashMap<>();
    for (int i = behind - 1; i >= Math.max(0, behind - BEFORE) && near.size() < NEAREST; i--) {
      Entity mention = mentions.get(i);
      bodies
          .name(mention)
          .ifPresent(n -> near.putIfAbsent(n, new Named(mention, String.valueOf(near.size()))));
    }
    for (int i = behind; i < Math.min(mentions.size(), behind + AFTER); i++) {
      Named named = new Named(mentions.get(i), "+" + (i - behind));
      bodies.name(mentions.get(i)).ifPresent(name -> near.putIfAbsent(name, named));
    }
    return near;
  }

  private static String head(String key) {
    String[] words = key.split(" ");
    return String.join(" ", List.of(words).subList(0, Math.min(2, words.length)));
  }

  private String apart(Link link, Entity mention) {
    for (int step = 0; step <= Math.min(2, link.passage()); step++) {
      boolean before = passages.get(link.passage() - step).block().begin() <= mention.begin();
      if (before) {
        return String.valueOf(step);
      }
    }
    return "more";
  }

  private String taken(Link link, Entity mention) {
    Link other = takenBy.get(mention.id());
    if (other == null) {
      return "free";
    }
    return other.holder().equals(link.holder()) ? "own" : "other";
  }

  private static int shared(List<String> office, String key) {
    String padded = " " + key + " ";
    return (int)
        office.stream().skip(1).distinct().filter(w -> padded.contains(" " + w + " ")).count();
  }

  /**
   * <i>Chủ nhiệm Ủy ban</i>, <i>Ủy ban …</i>; <i>Phó Chủ tịch xã</i>, <i>Ủy ban nhân dân xã …</i>
   */
  private static boolean ends(List<String> office, String key) {
    for (int from = Math.max(1, office.size() - 3); from < office.size(); from++) {
      String end = String.join(" ", office.subList(from, office.size()));
      if (key.startsWith(end + " ") || key.startsWith("ủy ban nhân dân " + end + " ")) {
        return true;
      }
    }
    return false;
  }

  private String beside(int at) {
    Link before = links.get(at - 1);
    boolean own = before.holder().isPresent() && before.holder().equals(links.get(at).holder());
    boolean same = before.passage() == links.get(at).passage();
    return own ? "own" : same ? "passage" : "article";
  }

  private boolean isElsewhere(Link link, String name) {
    return link.holder().isPresent()
        && elsewhere.getOrDefault(office(link), Set.of()).contains(name);
  }
}
