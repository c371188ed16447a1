package org.vigov.evaluate;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Entities by place, to find one that overlaps another; those of one side never overlap. */
final class Neighbours {
  private final TreeMap<Integer, EntityScorer.Key> byBegin = new TreeMap<>();

  Neighbours(Set<EntityScorer.Key> keys) {
    keys.forEach(key -> byBegin.put(key.span().begin(), key));
  }

  /** One that overlaps the given one, which is of the other side. */
  Optional<EntityScorer.Key> of(EntityScorer.Key key) {
    return Stream.of(
            byBegin.floorEntry(key.span().begin()), byBegin.higherEntry(key.span().begin()))
        .filter(Objects::nonNull)
        .map(Map.Entry::getValue)
        .filter(other -> other.span().overlaps(key.span()))
        .findFirst();
  }
}
