package org.vigov.extract.official;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vigov.model.Analysis;
import org.vigov.model.Block;
import org.vigov.model.BlockType;
import org.vigov.model.Entity;
import org.vigov.model.Labels;

/**
 * A block of an article as a row of persons, offices and bodies.
 *
 * @param text the text of the article
 * @param items PERSON, TITLE and ORGANIZATION entities of the block, in order
 */
record Passage(String text, Block block, List<Entity> items) {
  private static final Set<BlockType> SPEAKING =
      EnumSet.of(BlockType.HEADLINE, BlockType.P, BlockType.CAPTION);
  private static final Set<String> TYPES = Set.of(Labels.PERSON, Labels.TITLE, Labels.ORGANIZATION);

  Passage {
    items = List.copyOf(items);
  }

  /** The passages of the blocks that tell something; authors and photographers are left out. */
  static List<Passage> of(Analysis analysis) {
    List<Passage> passages = new ArrayList<>();
    List<Entity> entities = analysis.entities();
    int next = 0;
    for (Block block : analysis.article().blocks()) {
      List<Entity> items = new ArrayList<>();
      while (next < entities.size() && entities.get(next).begin() < block.end()) {
        Entity entity = entities.get(next);
        if (TYPES.contains(entity.type()) && !isPhotographer(analysis.text(), entity)) {
          items.add(entity);
        }
        next++;
      }
      if (SPEAKING.contains(block.type())) {
        passages.add(new Passage(analysis.text(), block, items));
      }
    }
    return passages;
  }

  private static boolean isPhotographer(String text, Entity entity) {
    String left = text.substring(Math.max(0, entity.begin() - 16), entity.begin());
    String cue = left.strip().toLowerCase(Locale.ROOT);
    return entity.is(Labels.PERSON) && (cue.endsWith("ảnh:") || cue.endsWith("ảnh :"));
  }

  /** The text between an item and the next. */
  String gap(int item) {
    return text.substring(items.get(item).end(), items.get(item + 1).begin());
  }

  boolean is(int item, String type) {
    return items.get(item).is(type);
  }
}
