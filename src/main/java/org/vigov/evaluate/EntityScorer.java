package org.vigov.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vigov.model.Annotation;
import org.vigov.model.Entity;
import org.vigov.model.Labels;
import org.vigov.text.Span;

/**
 * Scores entities: strict (type and both edges right) and partial (type right and some overlap,
 * each entity used once), and the values of dates.
 */
final class EntityScorer {
  static final String STRICT = "Entities, strict";
  static final String PARTIAL = "Entities, partial";
  static final String DATES = "Date values";

  /** What must be right of an entity. */
  record Key(String type, Span span) {}

  void score(Annotation gold, Annotation predicted, ScoreTable table, List<Mistake> mistakes) {
    Alignment goldAt = new Alignment(gold.article().text());
    Alignment predictedAt = new Alignment(predicted.article().text());
    Map<Key, Entity> wanted = index(gold, goldAt);
    Map<Key, Entity> found = index(predicted, predictedAt);
    String id = gold.article().id();
    wanted.keySet().forEach(k -> table.add(STRICT, k.type(), 1, 0, found.containsKey(k) ? 1 : 0));
    found.keySet().forEach(key -> table.add(STRICT, key.type(), 0, 1, 0));
    confusions(gold, wanted, found, mistakes);
    Neighbours others = new Neighbours(wanted.keySet());
    found.forEach(
        (key, entity) -> {
          if (others.of(key).isEmpty()) {
            mistakes.add(
                Mistake.spurious(STRICT, id, key.type(), predicted.article().text(), entity));
          }
        });
    partial(wanted.keySet(), found.keySet(), table);
    dates(wanted, found, id, table, mistakes);
  }

  /** Tells each wanted entity that was not found, and what was found in its place. */
  private static void confusions(
      Annotation gold, Map<Key, Entity> wanted, Map<Key, Entity> found, List<Mistake> mistakes) {
    Neighbours others = new Neighbours(found.keySet());
    wanted.forEach(
        (key, entity) -> {
          if (!found.containsKey(key)) {
            Optional<Key> other = others.of(key);
            String context = Mistake.inContext(gold.article().text(), entity);
            mistakes.add(
                new Mistake(
                    STRICT,
                    other.map(k -> confusion(key, k)).orElse("missed " + key.type()),
                    gold.article().id(),
                    other
                        .map(k -> context + " got '" + found.get(k).text() + "'")
                        .orElse(context)));
          }
        });
  }

  private static String confusion(Key wanted, Key got) {
    return wanted.type().equals(got.type())
        ? wanted.type() + " with other edges"
        : "wanted %s, got %s%s"
            .formatted(
                wanted.type(),
                got.type(),
                wanted.span().equals(got.span()) ? "" : " with other edges");
  }

  private static Map<Key, Entity> index(Annotation annotation, Alignment alignment) {
    Map<Key, Entity> index = new LinkedHashMap<>();
    for (Entity entity : annotation.entities()) {
      index.put(new Key(entity.type(), alignment.of(entity)), entity);
    }
    return index;
  }

  private static void partial(Set<Key> wanted, Set<Key> found, ScoreTable table) {
    Map<String, List<Key>> byType = new HashMap<>();
    found.forEach(k -> byType.computeIfAbsent(k.type(), t -> new ArrayList<>()).add(k));
    Set<Key> used = new HashSet<>();
    for (Key key : wanted) {
      boolean hit =
          byType.getOrDefault(key.type(), List.of()).stream()
              .filter(other -> other.span().overlaps(key.span()) && !used.contains(other))
              .findFirst()
              .map(used::add)
              .isPresent();
      table.add(PARTIAL, key.type(), 1, 0, hit ? 1 : 0);
    }
    found.forEach(key -> table.add(PARTIAL, key.type(), 0, 1, 0));
  }

  private static void dates(
      Map<Key, Entity> wanted,
      Map<Key, Entity> found,
      String id,
      ScoreTable table,
      List<Mistake> mistakes) {
    table.note(DATES, "Of the dates found with both edges right: is the TIMEX3 value right?");
    wanted.forEach(
        (key, entity) -> {
          Entity other = found.get(key);
          if (entity.is(Labels.DATE) && other != null) {
            boolean right = entity.value().equals(other.value());
            table.add(DATES, Labels.DATE, 1, 1, right ? 1 : 0);
            if (!right) {
              mistakes.add(
                  new Mistake(
                      DATES,
                      "other value",
                      id,
                      "'%s': wanted %s, got %s"
                          .formatted(
                              entity.text(),
                              entity.value().orElse("-"),
                              other.value().orElse("-"))));
            }
          }
        });
  }
}
