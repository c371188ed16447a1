package org.vigov.ingest;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.vigov.model.BlockType;

/** An article nearly always has a headline: where the model saw none, the likeliest line is it. */
final class HeadlineRule {
  private static final double LEAST = 0.03;
  private static final int FEWEST_WORDS = 3;

  private HeadlineRule() {}

  /**
   * The line before the first paragraph of prose that is the headline after all.
   *
   * @param types what was decided of each line
   * @return empty when a line is the headline already, or none is likely
   */
  static OptionalInt headline(
      LinePage page, List<Map<BlockType, Double>> learned, List<BlockType> types) {
    if (types.contains(BlockType.HEADLINE)) {
      return OptionalInt.empty();
    }
    int best = -1;
    double top = LEAST;
    for (int i = 0; i < page.size() && page.proseBefore()[i] == 0; i++) {
      double p = learned.get(i).getOrDefault(BlockType.HEADLINE, 0.0);
      LineShape line = page.lines().get(i);
      if (p > top && !line.isProse() && line.words() >= FEWEST_WORDS) {
        best = i;
        top = p;
      }
    }
    return best < 0 || page.proseAfter()[best] == 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }
}
