package org.vigov.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vigov.model.Analysis;
import org.vigov.model.Entity;
import org.vigov.model.Labels;

/**
 * A place where it is mentioned.
 *
 * @param entity index of the entity
 * @param place its name; the level word of a list is given to each place in it
 * @param written the same as written
 * @param besideNext whether only <i>,</i> <i>thuộc</i> or a bracket stands between it and the next
 *     mention, so that the next may say where it lies
 */
record PlaceMention(int entity, PlaceName place, PlaceName written, boolean besideNext) {
  private static final Pattern LIST = Pattern.compile("\\s?(?:,|;|và|&|-|–|/)\\s?");
  private static final Pattern WITHIN =
      Pattern.compile("\\s?(?:[,(–-]\\s?)?(?:(?:thuộc|của|ở|tại)\\s)?");
  private static final int LONGEST_GAP = 12;

  /** The mentions of an article, in order. */
  static List<PlaceMention> of(Analysis analysis) {
    List<PlaceMention> mentions = new ArrayList<>();
    List<Entity> entities = analysis.entities();
    Optional<Entity> before = Optional.empty();
    for (int i = 0; i < entities.size(); i++) {
      Entity entity = entities.get(i);
      Optional<PlaceName> written = name(entity);
      if (written.isEmpty()) {
        continue;
      }
      String gap = before.map(last -> gap(last, entity, analysis.text())).orElse("…");
      PlaceName place = written.get();
      if (!mentions.isEmpty()) {
        PlaceMention last = mentions.remove(mentions.size() - 1);
        mentions.add(last.beside(WITHIN.matcher(gap).matches() && entity.is(Labels.LOCATION)));
        boolean listed = place.level().isEmpty() && LIST.matcher(gap).matches();
        place = listed ? last.place().level().map(place::withLevel).orElse(place) : place;
      }
      mentions.add(new PlaceMention(i, place, written.get(), false));
      before = Optional.of(entity);
    }
    return mentions;
  }

  private PlaceMention beside(boolean next) {
    return new PlaceMention(entity, place, written, next);
  }

  private static Optional<PlaceName> name(Entity entity) {
    if (entity.is(Labels.LOCATION)) {
      return Optional.of(PlaceName.of(entity.text()));
    }
    return entity.is(Labels.ORGANIZATION) ? PlaceName.atEndOf(entity.text()) : Optional.empty();
  }

  private static String gap(Entity last, Entity next, String text) {
    boolean close = next.begin() >= last.end() && next.begin() - last.end() <= LONGEST_GAP;
    return close ? text.substring(last.end(), next.begin()) : "…";
  }
}
