package org.vigov.extract.official;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The offices of an article with holders and bodies. */
final class Offices {
  record Held(Link link, Person holder, BodyGuess guess) {
    /** Canonical name of the body. */
    Optional<String> body() {
      return guess.body();
    }
  }

  private record Office(Person holder, String title) {}

  /** How many offices of one wording are looked at for a holder, so that the time stays linear. */
  private static final int WINDOW = 200;

  private final TitleForms forms;

  Offices(TitleForms forms) {
    this.forms = forms;
  }

  /**
   * Offices in the order of the text; those whose holder is not named are left out.
   *
   * @param own the body of each, by itself
   */
  List<Held> read(List<Link> links, List<BodyGuess> own) {
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
        boolean named = link.body().isPresent() && own.get(i).body().isPresent();
        held.add(
            new Held(
                link,
                links.get(same.get()).holder().orElseThrow(),
                own.get(named ? i : same.get())));
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
    return new Held(office.link(), office.holder(), new BodyGuess("same-office-elsewhere", body));
  }

  private Office office(Held held) {
    return new Office(held.holder(), forms.withoutNoun(held.link().title().text()));
  }

  /** Offices that may be one begin alike: <i>trưởng đoàn kiểm tra</i>, <i>trưởng đoàn</i>. */
  private String key(Link link) {
    String[] words = forms.withoutNoun(link.title().text()).split(" ");
    int length = words[0].equals("phó") || words[0].equals("nguyên") ? 3 : 2;
    return String.join(" ", List.of(words).subList(0, Math.min(length, words.length)));
  }

  /** Who holds an office that stands without a name: named with it before, or else after. */
  private Optional<Integer> holder(
      int at, List<Integer> candidates, List<Link> links, List<BodyGuess> own) {
    Optional<Integer> before = Optional.empty();
    Optional<Integer> after = Optional.empty();
    int near = Collections.binarySearch(candidates, at);
    int from = Math.max(0, -near - 1 - WINDOW);
    int to = Math.min(candidates.size(), -near - 1 + WINDOW);
    for (int candidate : candidates.subList(from, to)) {
      if (!isSame(
          links.get(at), links.get(candidate), own.get(at).body(), own.get(candidate).body())) {
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
