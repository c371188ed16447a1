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

  /** The block an offset lies in; every token lies in one. */
  public Block blockAt(int offset) {
    return article.blocks().stream()
        .filter(block -> block.begin() <= offset && offset < block.end())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no block at offset " + offset));
  }

  public List<Entity> entities(String type) {
    return entities.stream().filter(entity -> entity.is(type)).toList();
  }
}
