package org.vigov.extract.official;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The offices of an article with holders and bodies. */
final class Offices {
  /**
   * @param body canonical name
   */
  record Held(Link link, Person holder, Optional<String> body) {}

  private record Office(Person holder, String title) {}

  /** How many offices of one wording are looked at for a holder, so that the time stays linear. */
  private static final int WINDOW = 200;

  private final PositionBodies positionBodies;
  private final TitleForms forms;

  Offices(PositionBodies positionBodies, TitleForms forms) {
    this.positionBodies = positionBodies;
    this.forms = forms;
  }

  /** Offices in the order of the text; those whose holder is not named are left out. */
  List<Held> read(List<Link> links, Bodies bodies, String text) {
    List<Optional<String>> own = ownBodies(links, bodies, text);
    Map<String, List<Integer>> byOffice = new HashMap<>();
    for (int i = 0; i < links.size(); i++) {
      if (links.get(i).holder().isPresent()) {
        byOffice.computeIfAbsent(key(links.get(i)), k -> new ArrayList<>()).add(i);
      }
    }
    List<Held> held = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      Link link = links.get(i);
      if (link.holder().isPresent()) {
        held.add(new Held(link, link.holder().get(), own.get(i)));
        continue;
      }
      List<Integer> candidates = byOffice.getOrDefault(key(link), List.of());
      Optional<Integer> same = holder(i, candidates, links, own);
      if (same.isPresent()) {
        Optional<String> body =
            own.get(i).filter(b -> link.body().isPresent()).or(() -> own.get(same.get()));
        held.add(new Held(link, links.get(same.get()).holder().orElseThrow(), body));
      }
    }
    Map<Office, String> named = new HashMap<>();
    for (Held office : held) {
      office.body().ifPresent(body -> named.putIfAbsent(office(office), body));
    }
    return held.stream().map(office -> withBody(office, named)).toList();
  }

  /** An office named without its body is in the body it was named with elsewhere. */
  private Held withBody(Held office, Map<Office, String> named) {
    boolean none = forms.body(office.link().title().text()).filter("-"::equals).isPresent();
    if (office.body().isPresent() || none) {
      return office;
    }
    Optional<String> body = Optional.ofNullable(named.get(office(office)));
    return new Held(office.link(), office.holder(), body);
  }

  private Office office(Held held) {
    return new Office(held.holder(), forms.withoutNoun(held.link().title().text()));
  }

  private List<Optional<String>> ownBodies(List<Link> links, Bodies bodies, String text) {
    List<Optional<String>> own = new ArrayList<>();
    for (Link link : links) {
      own.add(
          positionBodies.isCell(link) ? Optional.empty() : positionBodies.own(link, bodies, text));
    }
    for (int i = 0; i < links.size(); i++) {
      if (positionBodies.isCell(links.get(i))) {
        own.set(i, positionBodies.cell(links.get(i), beside(links, own, i), bodies));
      }
    }
    return own;
  }

  /** Bodies of the offices the same person is given in the same breath, the next one first. */
  private static List<String> beside(List<Link> links, List<Optional<String>> own, int at) {
    List<String> bodies = new ArrayList<>();
    for (int i : new int[] {at + 1, at - 1, at + 2, at - 2}) {
      boolean same =
          i >= 0
              && i < links.size()
              && links.get(i).passage() == links.get(at).passage()
              && links.get(i).holder().isPresent()
              && links.get(i).holder().equals(links.get(at).holder());
      if (same && !own.get(i).equals(Optional.of("Tỉnh ủy"))) {
        own.get(i).ifPresent(bodies::add);
      }
    }
    return bodies;
  }

  /** Offices that may be one begin alike: <i>trưởng đoàn kiểm tra</i>, <i>trưởng đoàn</i>. */
  private String key(Link link) {
    String[] words = forms.withoutNoun(link.title().text()).split(" ");
    int length = words[0].equals("phó") || words[0].equals("nguyên") ? 3 : 2;
    return String.join(" ", List.of(words).subList(0, Math.min(length, words.length)));
  }

  /** Who holds an office that stands without a name: named with it before, or else after. */
  private Optional<Integer> holder(
      int at, List<Integer> candidates, List<Link> links, List<Optional<String>> own) {
    Optional<Integer> before = Optional.empty();
    Optional<Integer> after = Optional.empty();
    int near = Collections.binarySearch(candidates, at);
    int from = Math.max(0, -near - 1 - WINDOW);
    int to = Math.min(candidates.size(), -near - 1 + WINDOW);
    for (int candidate : candidates.subList(from, to)) {
      if (!isSame(links.get(at), links.get(candidate), own.get(at), own.get(candidate))) {
        continue;
      }
      if (candidate < at) {
        before = Optional.of(candidate);
      } else if (after.isEmpty()) {
        after = Optional.of(candidate);
      }
    }
    return before.isPresent() ? before : after;
  }

  private boolean isSame(Link a, Link b, Optional<String> bodyA, Optional<String> bodyB) {
    String titleA = forms.withoutNoun(a.title().text());
    String titleB = forms.withoutNoun(b.title().text());
    boolean alike = titleA.startsWith(titleB) || titleB.startsWith(titleA);
    boolean guessed = a.body().isEmpty() && forms.noun(a.title().text()).isEmpty();
    boolean compatible = guessed || bodyA.isEmpty() || bodyB.isEmpty() || bodyA.equals(bodyB);
    return alike && compatible;
  }
}
