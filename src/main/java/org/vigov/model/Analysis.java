package org.vigov.model;

import java.util.List;
import org.vigov.text.Sentence;

/**
 * An article after the linguistic stages: what the extractors work from.
 *
 * @param sentences in order; those of boilerplate included
 * @param entities in order, without overlap; none in boilerplate
 */
public record Analysis(Article article, List<Sentence> sentences, List<Entity> entities) {
  public Analysis {
    sentences = List.copyOf(sentences);
    entities = List.copyOf(entities);
  }

  public String text() {
    return article.text();
  }

  /** The block an offset lies in, by bisection; every token lies in one. */
  public Block blockAt(int offset) {
    List<Block> blocks = article.blocks();
    int low = 0;
    int high = blocks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (blocks.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (low == blocks.size() || blocks.get(low).begin() > offset) {
      throw new IllegalArgumentException("no block at offset " + offset);
    }
    return blocks.get(low);
  }

  public List<Entity> entities(String type) {
    return entities.stream().filter(entity -> entity.is(type)).toList();
  }
}
