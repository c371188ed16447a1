package org.vigov.extract.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vigov.model.Entity;
import org.vigov.model.Labels;

/** Finds who holds an office: the person named next to it. */
final class TitleLinker {
  /** So many persons, offices and bodies may stand between an office and its holder. */
  private static final int REACH = 20;

  /** So few characters lie between a body and the person who speaks for it. */
  private static final int NEAR = 24;

  private final Gaps gaps;
  private final TitleForms forms;

  TitleLinker(Gaps gaps, TitleForms forms) {
    this.gaps = gaps;
    this.forms = forms;
  }

  /** All offices of an article, in order; those that stand without a name have no holder yet. */
  List<Link> link(List<Passage> passages, People people) {
    List<Link> links = new ArrayList<>();
    for (int p = 0; p < passages.size(); p++) {
      Passage passage = passages.get(p);
      for (int i = 0; i < passage.items().size(); i++) {
        if (passage.is(i, Labels.TITLE)) {
          int at = i;
          Link link =
              new Link(
                  p,
                  i,
                  passage.items().get(i),
                  Optional.empty(),
                  Optional.empty(),
                  "",
                  body(passage, i).or(() -> bodyBehindName(passage, at)),
                  bodyBefore(passage, i));
          links.add(
              beside(passage, i)
                  .map(n -> link.heldBy(people.of(n.name()).orElseThrow(), n.name(), n.rule()))
                  .orElse(link));
        }
      }
      signature(passages, p, links, people);
    }
    return links;
  }

  /** The name an office stands beside, and the rule that says so. */
  private record Beside(Entity name, String rule) {}

  private Optional<Beside> beside(Passage passage, int title) {
    Optional<Integer> left = left(passage, title);
    Optional<Integer> right = right(passage, title);
    if (right.isPresent() && gaps.leadsToName(passage.gap(right.get() - 1))) {
      return beside(passage, right, "name-behind-office");
    }
    if (left.isPresent()) {
      return beside(passage, left, "office-behind-name");
    }
    return beside(passage, right.filter(r -> isApposition(passage, r)), "name-in-apposition");
  }

  private static Optional<Beside> beside(Passage passage, Optional<Integer> name, String rule) {
    return name.map(at -> new Beside(passage.items().get(at), rule));
  }

  /** <i>Giám đốc Sở, ông Lê Ba</i>: not when the name has an office of its own behind it. */
  private boolean isApposition(Passage passage, int person) {
    boolean another = gaps.leadsToAnother(passage.gap(person - 1));
    int next = person + 1;
    boolean ownTitle =
        next < passage.items().size()
            && passage.is(next, Labels.TITLE)
            && gaps.isTight(passage.gap(person));
    return !another && !ownTitle;
  }

  private Optional<Integer> left(Passage passage, int title) {
    boolean aside =
        title > 0 && passage.is(title - 1, Labels.PERSON) && gaps.isAside(passage.gap(title - 1));
    if (aside) {
      return Optional.of(title - 1);
    }
    for (int i = title - 1; i >= Math.max(0, title - REACH) && gaps.isTight(passage.gap(i)); i--) {
      if (passage.is(i, Labels.PERSON)) {
        return gaps.joinsAnother(passage.gap(i)) ? Optional.empty() : Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> right(Passage passage, int title) {
    int last = Math.min(passage.items().size() - 1, title + REACH);
    for (int i = title; i < last && gaps.isTight(passage.gap(i)); i++) {
      if (passage.is(i + 1, Labels.PERSON)) {
        return Optional.of(i + 1);
      }
    }
    return Optional.empty();
  }

  /** The body right behind an office; behind a unit of a body also after a comma or in brackets. */
  private Optional<Entity> body(Passage passage, int title) {
    int next = title + 1;
    if (next >= passage.items().size() || !passage.is(next, Labels.ORGANIZATION)) {
      return Optional.empty();
    }
    String gap = passage.gap(title).replace('\u00a0', ' ').strip();
    boolean attached = gap.isEmpty() || gap.equals("của") || gap.equals("tại");
    boolean bracket = gap.equals("(") || gap.equals("- (");
    boolean apart = gap.equals(",") || gap.equals("-") || gap.equals("–");
    boolean unit = forms.isUnit(passage.items().get(title).text());
    boolean fits = attached || bracket || (apart && (unit || isOf(passage, title, next)));
    return fits ? Optional.of(passage.items().get(next)) : Optional.empty();
  }

  /** <i>Giám đốc Trung tâm, Trung tâm Y tế …</i>. */
  private boolean isOf(Passage passage, int title, int body) {
    String name = passage.items().get(body).text().toLowerCase(Locale.ROOT);
    return forms
        .noun(passage.items().get(title).text())
        .filter(noun -> name.startsWith(noun + " "))
        .isPresent();
  }

  /** <i>Trưởng phòng … Lê Ba (Cục X)</i>: the body in brackets behind the name. */
  private Optional<Entity> bodyBehindName(Passage passage, int title) {
    int body = title + 2;
    boolean stands =
        body < passage.items().size()
            && passage.is(title + 1, Labels.PERSON)
            && passage.is(body, Labels.ORGANIZATION);
    boolean bracket =
        stands
            && gaps.leadsToName(passage.gap(title))
            && passage.gap(title + 1).strip().equals("(");
    return bracket ? Optional.of(passage.items().get(body)) : Optional.empty();
  }

  /** <i>Thay mặt UBND tỉnh, Phó Chủ tịch …</i>; <i>đoàn của Cục X do ông A, Trưởng phòng …</i> */
  private Optional<Entity> bodyBefore(Passage passage, int title) {
    int at = title - 1;
    if (at > 0 && passage.is(at, Labels.PERSON) && isNear(passage, at)) {
      at--;
    }
    boolean behindTitle = at > 0 && passage.is(at - 1, Labels.TITLE);
    boolean body = at >= 0 && passage.is(at, Labels.ORGANIZATION) && !behindTitle;
    boolean near = body && (at < title - 1 || passage.gap(at).strip().equals(","));
    return near ? Optional.of(passage.items().get(at)) : Optional.empty();
  }

  /** <i>Đại diện Điện lực X, ông …</i>; <i>UBND quận, qua lời bà …</i>. */
  private boolean isNear(Passage passage, int person) {
    String gap = passage.gap(person - 1).strip();
    boolean apart = gap.startsWith(",") || gap.startsWith(")") || gap.startsWith("qua lời");
    boolean led = gap.startsWith("do ");
    boolean broken = gap.contains(";") || gap.contains(". ") || gaps.leadsToAnother(gap);
    return led || (apart && gap.length() < NEAR && !broken);
  }

  /** In a signature the office stands on one line and the name on the next. */
  private static void signature(List<Passage> passages, int at, List<Link> links, People people) {
    Passage passage = passages.get(at);
    boolean name =
        at > 0 && passage.items().size() == 1 && passage.is(0, Labels.PERSON) && fills(passage);
    if (!name) {
      return;
    }
    for (int i = links.size() - 1; i >= 0 && links.get(i).passage() >= at - 2; i--) {
      boolean free = links.get(i).holder().isEmpty();
      boolean line = passages.get(links.get(i).passage()).items().size() <= 2;
      if (free && line) {
        Entity mention = passage.items().get(0);
        Person person = people.of(mention).orElseThrow();
        links.set(i, links.get(i).heldBy(person, mention, "signature"));
      }
    }
  }

  private static boolean fills(Passage passage) {
    return passage.block().length() - passage.items().get(0).length() < 12;
  }
}
