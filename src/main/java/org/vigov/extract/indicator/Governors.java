package org.vigov.extract.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigov.model.Block;
import org.vigov.model.BlockType;
import org.vigov.model.Entity;
import org.vigov.model.Labels;
import org.vigov.model.Organization;

/**
 * The period a figure holds for and the body that acts: the nearest span of time before it in the
 * article, and the nearest body before it in its block.
 */
final class Governors {
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Entity> dates = new HashMap<>();
  private final Map<String, Entity> bodies = new HashMap<>();

  Governors(Scene scene, List<Organization> organizations) {
    for (Organization organization : organizations) {
      organization.mentions().forEach(id -> names.put(id, organization.name()));
    }
    List<Block> blocks = scene.analysis().article().blocks();
    Optional<Entity> date = Optional.empty();
    Optional<Entity> body = Optional.empty();
    int block = 0;
    for (Entity entity : scene.analysis().entities()) {
      while (blocks.get(block).end() < entity.end()) {
        block++;
        body = Optional.empty();
      }
      // The date of publication says when it was told, not when it was done.
      boolean tells = blocks.get(block).type() != BlockType.DATELINE;
      if (entity.is(Labels.DATE) && tells && isPeriod(entity, date)) {
        date = Optional.of(entity);
      } else if (entity.is(Labels.ORGANIZATION)) {
        body = Optional.of(entity);
      } else if (entity.is(Labels.QUANTITY)) {
        date.ifPresent(found -> dates.put(entity.id(), found));
        body.ifPresent(found -> bodies.put(entity.id(), found));
      }
    }
  }

  /** A single day says when people met rather than what a figure covers, where a span is known. */
  private static boolean isPeriod(Entity date, Optional<Entity> known) {
    boolean day =
        date.value().filter(value -> value.matches("[\\dX]{4}-\\d{2}-\\d{2}.*")).isPresent();
    return date.value().isPresent() && (known.isEmpty() || !day);
  }

  /** TIMEX3 value. */
  Optional<String> period(Mention mention) {
    return Optional.ofNullable(dates.get(mention.entity().id())).flatMap(Entity::value);
  }

  /** The canonical name of the body. */
  Optional<String> organization(Mention mention) {
    return Optional.ofNullable(bodies.get(mention.entity().id()))
        .flatMap(entity -> Optional.ofNullable(names.get(entity.id())));
  }
}
