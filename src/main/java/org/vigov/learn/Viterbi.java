package org.vigov.learn;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The best path through a linear chain (Viterbi 1967). Labels that few others may stand before,
 * such as the inside of an entity, are reached from those few; the others only from labels that are
 * not too far behind the best to catch up. Both leave the best path as it is.
 */
final class Viterbi {
  /** Below this a step is forbidden. */
  private static final float LEAST = SequenceTrainer.FORBIDDEN / 2;

  private final float[] transitions;
  private final int labels;

  /** For each label those that it may follow, if they are few; else empty. */
  private final int[][] few;

  /** The labels that may follow any, or many. */
  private final int[] open;

  /** For each label the greatest and the least weight of a step to an open one. */
  private final float[] greatest;

  private final float[] least;

  /**
   * @param transitions {@code (labels + 1) * labels} scores, row 0 for the beginning
   */
  Viterbi(float[] transitions, int labels) {
    this.transitions = transitions;
    this.labels = labels;
    few = new int[labels][];
    for (int y = 0; y < labels; y++) {
      int label = y;
      int[] before = IntStream.range(0, labels).filter(x -> step(x, label) > LEAST).toArray();
      few[y] = before.length * 4 <= labels ? before : new int[0];
    }
    open = IntStream.range(0, labels).filter(y -> few[y].length == 0).toArray();
    greatest = new float[labels];
    least = new float[labels];
    Arrays.fill(greatest, Float.NEGATIVE_INFINITY);
    Arrays.fill(least, Float.POSITIVE_INFINITY);
    for (int x = 0; x < labels; x++) {
      for (int y : open) {
        greatest[x] = Math.max(greatest[x], step(x, y));
        least[x] = Math.min(least[x], step(x, y));
      }
    }
  }

  private float step(int before, int label) {
    return transitions[(before + 1) * labels + label];
  }

  /**
   * The best path.
   *
   * @param emissions {@code length * labels} scores
   */
  int[] path(float[] emissions) {
    int length = emissions.length / labels;
    int[] back = new int[emissions.length];
    float[] best = new float[labels];
    float[] next = new float[labels];
    int[] near = new int[labels];
    for (int at = 0; at < length; at++) {
      int here = at * labels;
      if (at == 0) {
        System.arraycopy(transitions, 0, next, 0, labels);
      } else {
        Arrays.fill(next, Float.NEGATIVE_INFINITY);
        toClosed(best, next, back, here);
        toOpen(best, next, back, here, near);
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

  private void toClosed(float[] best, float[] next, int[] back, int here) {
    for (int y = 0; y < labels; y++) {
      for (int x : few[y]) {
        float score = best[x] + step(x, y);
        if (score > next[y]) {
          next[y] = score;
          back[here + y] = x;
        }
      }
    }
  }

  private void toOpen(float[] best, float[] next, int[] back, int here, int[] near) {
    int top = argmax(best);
    float bar = best[top] + least[top];
    int count = 0;
    for (int x = 0; x < labels; x++) {
      if (best[x] + greatest[x] >= bar) {
        near[count++] = x;
      }
    }
    for (int i = 0; i < count; i++) {
      int x = near[i];
      float before = best[x];
      int row = (x + 1) * labels;
      for (int y : open) {
        float score = before + transitions[row + y];
        if (score > next[y]) {
          next[y] = score;
          back[here + y] = x;
        }
      }
    }
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
