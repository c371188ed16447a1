package org.vigov.extract.official;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vigov.model.Entity;
import org.vigov.model.Labels;

/** Persons who are named with the body they act for, without an office in it. */
final class Affiliations {
  private static final Pattern BEHIND =
      Pattern.compile(
          "\\s*[(,–-]*\\s*(?:(?:nguyên\\s+)?(?:là\\s+)?(?:cán bộ|công chức|viên chức|giảng viên|chuyên viên|đại diện)\\s*(?:của\\s*)?)?");
  private static final Pattern BEFORE =
      Pattern.compile("\\s*,?\\s*(?:ông|bà|anh|chị|đồng chí|đ/c)\\s*");

  /** The body of each person so named. */
  Map<Person, Entity> read(List<Passage> passages, People people) {
    Map<Person, Entity> bodies = new HashMap<>();
    for (Passage passage : passages) {
      for (int i = 0; i + 1 < passage.items().size(); i++) {
        Entity a = passage.items().get(i);
        Entity b = passage.items().get(i + 1);
        boolean behind = a.is(Labels.PERSON) && b.is(Labels.ORGANIZATION);
        boolean before = a.is(Labels.ORGANIZATION) && b.is(Labels.PERSON);
        if (behind && BEHIND.matcher(passage.gap(i)).matches() && !passage.gap(i).isBlank()) {
          people.of(a).ifPresent(person -> bodies.putIfAbsent(person, b));
        } else if (before && BEFORE.matcher(passage.gap(i)).matches() && represents(passage, a)) {
          people.of(b).ifPresent(person -> bodies.putIfAbsent(person, a));
        }
      }
    }
    return bodies;
  }

  /** <i>Đại diện Công ty X, ông …</i> */
  private static boolean represents(Passage passage, Entity body) {
    int from = Math.max(passage.block().begin(), body.begin() - 12);
    String left = passage.text().substring(from, body.begin()).strip().toLowerCase(Locale.ROOT);
    return Optional.of(left).filter(l -> l.endsWith("đại diện")).isPresent();
  }
}
