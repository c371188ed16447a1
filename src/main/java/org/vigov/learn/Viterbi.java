package org.vigov.learn;

import java.util.Arrays;

/** The best path through a linear chain (Viterbi 1967). */
final class Viterbi {
  private Viterbi() {}

  /**
   * The best path.
   *
   * @param emissions {@code length * labels} scores
   * @param transitions {@code (labels + 1) * labels} scores, row 0 for the beginning
   */
  static int[] path(float[] emissions, float[] transitions, int labels) {
    int length = emissions.length / labels;
    int[] back = new int[emissions.length];
    float[] best = new float[labels];
    float[] next = new float[labels];
    for (int at = 0; at < length; at++) {
      int here = at * labels;
      if (at == 0) {
        System.arraycopy(transitions, 0, next, 0, labels);
      } else {
        Arrays.fill(next, Float.NEGATIVE_INFINITY);
        for (int x = 0; x < labels; x++) {
          for (int y = 0; y < labels; y++) {
            float score = best[x] + transitions[(x + 1) * labels + y];
            if (score > next[y]) {
              next[y] = score;
              back[here + y] = x;
            }
          }
        }
      }
      for (int y = 0; y < labels; y++) {
        next[y] += emissions[here + y];
      }
      float[] swap = best;
      best = next;
      next = swap;
    }
    int[] path = new int[length];
    int y = argmax(best);
    for (int at = length - 1; at >= 0; at--) {
      path[at] = y;
      y = back[at * labels + y];
    }
    return path;
  }

  private static int argmax(float[] scores) {
    int top = 0;
    for (int y = 1; y < scores.length; y++) {
      if (scores[y] > scores[top]) {
        top = y;
      }
    }
    return top;
  }
}
