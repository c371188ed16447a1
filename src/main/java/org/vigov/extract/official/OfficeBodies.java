package org.vigov.extract.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vigov.extract.organization.OrganizationHeads;

/** Finds the bodies of all offices of an article. */
final class OfficeBodies {
  /** These rules are right without a second look. */
  private static final Set<String> SURE = Set.of(BodyGuess.NAMED, "committee");

  private final TitleForms forms;
  private final PositionBodies rules;
  private final OrganizationHeads heads;
  private final BodyChooser chooser;

  OfficeBodies(TitleForms forms, OrganizationHeads heads, BodyChooser chooser) {
    this.forms = forms;
    this.heads = heads;
    this.chooser = chooser;
    rules = new PositionBodies(forms);
  }

  /** The body of each office, in the order of the links. */
  List<BodyGuess> of(List<Link> links, List<Passage> passages, Bodies bodies, String text) {
    BodyCandidates candidates = new BodyCandidates(links, passages, bodies, forms, heads);
    List<BodyGuess> own = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      Optional<String> before = i == 0 ? Optional.empty() : own.get(i - 1).body();
      own.add(own(i, links.get(i), before, candidates, bodies, text));
    }
    for (int i = 0; i < links.size(); i++) {
      if (rules.isCell(links.get(i))) {
        own.set(i, rules.cell(links.get(i), beside(links, own, i), bodies));
      }
    }
    return own;
  }

  private BodyGuess own(
      int at,
      Link link,
      Optional<String> before,
      BodyCandidates candidates,
      Bodies bodies,
      String text) {
    if (rules.isCell(link)) {
      return BodyGuess.NONE;
    }
    BodyGuess guess = rules.own(link, bodies, text);
    return SURE.contains(guess.rule())
        ? guess
        : chooser.choose(link, guess, candidates.of(at, guess, before));
  }

  /** Bodies of the offices the same person is given in the same breath, the next one first. */
  private static List<String> beside(List<Link> links, List<BodyGuess> own, int at) {
    List<String> bodies = new ArrayList<>();
    for (int i : new int[] {at + 1, at - 1, at + 2, at - 2}) {
      boolean same =
          i >= 0
              && i < links.size()
              && links.get(i).passage() == links.get(at).passage()
              && links.get(i).holder().isPresent()
              && links.get(i).holder().equals(links.get(at).holder());
      if (same && !own.get(i).body().equals(Optional.of("Tỉnh ủy"))) {
        own.get(i).body().ifPresent(bodies::add);
      }
    }
    return bodies;
  }
}
