package org.vigov.evaluate;

import java.util.List;
import org.vigov.model.Annotation;
import org.vigov.model.Block;
import org.vigov.text.Span;

/** Scores the types of blocks, weighted by their visible characters. */
final class BlockScorer {
  static final String GROUP = "Blocks";

  void score(Annotation gold, Annotation predicted, ScoreTable table, List<Mistake> mistakes) {
    table.note(
        GROUP, "Counted in characters, so that a lost paragraph weighs more than a menu line.");
    String[] wanted = paint(gold);
    String[] found = paint(predicted);
    for (int i = 0; i < Math.min(wanted.length, found.length); i++) {
      table.add(GROUP, wanted[i], 1, 0, wanted[i].equals(found[i]) ? 1 : 0);
      table.add(GROUP, found[i], 0, 1, 0);
    }
    Alignment alignment = new Alignment(gold.article().text());
    for (Block block : gold.article().blocks()) {
      Span span = alignment.of(block);
      if (span.length() > 0 && !found[span.begin()].equals(block.type().label())) {
        mistakes.add(
            new Mistake(
                GROUP,
                "wanted %s, got %s".formatted(block.type().label(), found[span.begin()]),
                gold.article().id(),
                Mistake.inContext(
                    gold.article().text(),
                    new Span(block.begin(), Math.min(block.end(), block.begin() + 60)))));
      }
    }
  }

  /** The type of the block of each visible character. */
  private static String[] paint(Annotation annotation) {
    Alignment alignment = new Alignment(annotation.article().text());
    String[] types = new String[alignment.length()];
    java.util.Arrays.fill(types, "none");
    for (Block block : annotation.article().blocks()) {
      Span span = alignment.of(block);
      java.util.Arrays.fill(types, span.begin(), span.end(), block.type().label());
    }
    return types;
  }
}
