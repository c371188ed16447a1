package org.vigov.ingest;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.vigov.ingest.LineHints.Place;
import org.vigov.model.BlockType;

/**
 * Weighs what the model learned against what the page says: each hint adds log-odds to a type. The
 * corpus has no pages to learn these weights from; they are set by hand so that one hint overrides
 * an unsure model and no hint turns prose into boilerplate.
 */
final class HintRules {
  /** A probability of zero would make a type impossible whatever the page says. */
  private static final double LEAST = 1e-4;

  private static final int LONGEST_CAPTION = 45;
  private static final double STRONG = 6;
  private static final double FAIR = 3;
  private static final double WEAK = 1.5;

  private HintRules() {}

  /** The type of a line, from what the model gives for it and what the page says of it. */
  static BlockType decide(
      LinePage page, int at, Map<BlockType, Double> learned, Optional<LineHints> hints) {
    LineShape line = page.lines().get(at);
    Map<BlockType, Double> scores = new EnumMap<>(BlockType.class);
    learned.forEach((type, p) -> scores.put(type, Math.log(Math.max(p, LEAST))));
    hints.ifPresent(hint -> weigh(hint, scores));
    weighPlace(page, at, scores);
    if (line.isProse()) {
      scores.remove(BlockType.BOILERPLATE);
    }
    return best(scores);
  }

  private static void weigh(LineHints hints, Map<BlockType, Double> scores) {
    if (hints.isHeadline()) {
      add(scores, BlockType.HEADLINE, STRONG);
    }
    if (hints.caption()) {
      add(scores, BlockType.CAPTION, STRONG);
    }
    if (hints.region()) {
      add(scores, BlockType.BOILERPLATE, FAIR);
    }
    if (hints.linkShare() > 0.7) {
      add(scores, BlockType.BOILERPLATE, FAIR);
    }
    if (hints.place() == Place.OUTSIDE) {
      add(scores, BlockType.BOILERPLATE, WEAK);
    } else if (hints.place() == Place.INSIDE && hints.linkShare() < 0.3 && !hints.region()) {
      add(scores, BlockType.BOILERPLATE, -WEAK);
    }
  }

  /**
   * What the blank lines and the prose around a line say; the corpus has neither blank lines nor
   * enough tables to learn it. A picture leaves a wider gap than a paragraph; what stands between
   * paragraphs and has no cue of a menu is rather a row or a list than a menu.
   */
  private static void weighPlace(LinePage page, int at, Map<BlockType, Double> scores) {
    LineShape line = page.lines().get(at);
    boolean inside = page.proseBefore()[at] > 0 && page.proseAfter()[at] > 0;
    if (inside && line.cueShare() == 0) {
      add(scores, BlockType.BOILERPLATE, -FAIR);
    }
    boolean open = line.end().equals("a") || line.end().equals("9") || line.end().equals(")");
    boolean gap = line.line().blanksBefore() >= 2 && line.line().blanksBefore() > page.usualGap();
    if (page.proseBefore()[at] > 0 && open && gap && line.words() <= LONGEST_CAPTION) {
      add(scores, BlockType.CAPTION, WEAK);
    }
  }

  private static void add(Map<BlockType, Double> scores, BlockType type, double weight) {
    scores.merge(type, weight, Double::sum);
  }

  private static BlockType best(Map<BlockType, Double> scores) {
    return scores.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(BlockType.P);
  }
}
