package org.vigov.extract.indicator;

import org.vigov.extract.number.Figure;
import org.vigov.model.BlockType;
import org.vigov.model.Entity;

/**
 * A QUANTITY entity in its place.
 *
 * @param sentence index of its sentence
 * @param first index of its first token in the sentence
 * @param end index of the token behind it
 * @param block index of its block
 */
record Mention(
    Entity entity, Figure figure, int sentence, int first, int end, int block, BlockType type) {
  boolean hasOver() {
    return figure.over().isPresent();
  }
}
