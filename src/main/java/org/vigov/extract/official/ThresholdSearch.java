package org.vigov.extract.official;

import java.util.List;

/** Finds the thresholds of a question with the best F1 on answers that are known. */
final class ThresholdSearch {
  private static final int STEPS = 20;
  private static final Thresholds FIRST = new Thresholds(0.5, 0.05);

  /**
   * An answer.
   *
   * @param score of yes, by a model that has not seen the person
   * @param cued whether cue words say yes
   */
  record Answer(double score, boolean cued, boolean right) {}

  private ThresholdSearch() {}

  /** The best of a grid; what is as good as the first thresholds does not replace them. */
  static Thresholds best(List<Answer> answers) {
    Thresholds best = FIRST;
    double top = f1(answers, best);
    for (int alone = 0; alone < STEPS; alone++) {
      for (int cued = 0; cued < STEPS; cued++) {
        Thresholds moved = new Thresholds((double) alone / STEPS, (double) cued / STEPS);
        double score = f1(answers, moved);
        if (score > top) {
          top = score;
          best = moved;
        }
      }
    }
    return best;
  }

  private static double f1(List<Answer> answers, Thresholds thresholds) {
    int right = 0;
    int said = 0;
    int wanted = 0;
    for (Answer answer : answers) {
      boolean yes = answer.score() > thresholds.of(answer.cued());
      said += yes ? 1 : 0;
      wanted += answer.right() ? 1 : 0;
      right += yes && answer.right() ? 1 : 0;
    }
    return said + wanted == 0 ? 1 : 2.0 * right / (said + wanted);
  }
}
