package org.vigov.corpus;

import java.util.Map;
import java.util.TreeMap;
import org.vigov.model.Annotation;
import org.vigov.model.Block;
import org.vigov.model.BlockType;
import org.vigov.model.Entity;

/** What stands where in an annotated article. */
final class Passages {
  /** Characters shown on each side of a place. */
  private static final int CONTEXT = 30;

  private final String text;
  private final TreeMap<Integer, Block> blocks = new TreeMap<>();
  private final TreeMap<Integer, Entity> entities = new TreeMap<>();

  Passages(Annotation article) {
    text = article.article().text();
    article.article().blocks().forEach(block -> blocks.put(block.begin(), block));
    article.entities().forEach(entity -> entities.put(entity.begin(), entity));
  }

  /** Whether an entity shares a character with the span. */
  boolean annotated(int begin, int end) {
    Map.Entry<Integer, Entity> before = entities.lowerEntry(end);
    return before != null && before.getValue().end() > begin;
  }

  BlockType block(int at) {
    return blocks.floorEntry(at).getValue().type();
  }

  /** The span with what stands around it, on one line. */
  String around(int begin, int end) {
    String left = text.substring(Math.max(0, begin - CONTEXT), begin);
    String right = text.substring(end, Math.min(text.length(), end + CONTEXT));
    return ("…" + left + "[" + text.substring(begin, end) + "]" + right + "…")
        .replaceAll("\\s+", " ");
  }
}
