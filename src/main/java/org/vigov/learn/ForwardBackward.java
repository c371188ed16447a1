package org.vigov.learn;

import java.util.Arrays;

/**
 * The scaled forward-backward algorithm over a linear chain (Rabiner 1989, section V.A): the
 * probabilities of labels and of pairs of labels. Scaling at each position keeps the numbers within
 * range, so that exponentials are taken once a position and not once a pair of labels.
 */
final class ForwardBackward {
  private final int labels;

  /** Exponentials of the transitions, row 0 for the beginning. */
  private final double[] steps;

  /** Exponentials of the emissions, relative to the greatest of their position. */
  private final double[] weights;

  /** Share of all paths up to a position that end in a label. */
  private final double[] alpha;

  /** Weight of all paths from a label at a position to the end, relative to the other labels. */
  private final double[] beta;

  /**
   * @param emissions {@code length * labels} scores
   * @param steps what {@link #steps} makes of the transitions
   */
  ForwardBackward(float[] emissions, double[] steps, int labels) {
    this.labels = labels;
    this.steps = steps;
    weights = exponentials(emissions, labels);
    alpha = forward();
    beta = backward();
  }

  /**
   * The exponentials of transitions; the same for all sequences.
   *
   * @param transitions {@code (labels + 1) * labels} scores, row 0 for the beginning
   */
  static double[] steps(float[] transitions) {
    double[] steps = new double[transitions.length];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = Math.exp(transitions[i]);
    }
    return steps;
  }

  private static double[] exponentials(float[] emissions, int labels) {
    double[] weights = new double[emissions.length];
    for (int from = 0; from < emissions.length; from += labels) {
      float top = emissions[from];
      for (int y = 1; y < labels; y++) {
        top = Math.max(top, emissions[from + y]);
      }
      for (int y = 0; y < labels; y++) {
        weights[from + y] = Math.exp(emissions[from + y] - top);
      }
    }
    return weights;
  }

  private double[] forward() {
    double[] paths = new double[weights.length];
    System.arraycopy(steps, 0, paths, 0, Math.min(labels, paths.length));
    for (int here = 0; here < paths.length; here += labels) {
      for (int x = 0; here > 0 && x < labels; x++) {
        double before = paths[here - labels + x];
        int row = (x + 1) * labels;
        for (int y = 0; y < labels; y++) {
          paths[here + y] += before * steps[row + y];
        }
      }
      for (int y = 0; y < labels; y++) {
        paths[here + y] *= weights[here + y];
      }
      scale(paths, here);
    }
    return paths;
  }

  private double[] backward() {
    double[] paths = new double[weights.length];
    Arrays.fill(paths, Math.max(0, paths.length - labels), paths.length, 1);
    for (int here = paths.length - 2 * labels; here >= 0; here -= labels) {
      int next = here + labels;
      for (int x = 0; x < labels; x++) {
        int row = (x + 1) * labels;
        double sum = 0;
        for (int y = 0; y < labels; y++) {
          sum += steps[row + y] * weights[next + y] * paths[next + y];
        }
        paths[here + x] = sum;
      }
      scale(paths, here);
    }
    return paths;
  }

  private void scale(double[] values, int from) {
    double sum = 0;
    for (int y = 0; y < labels; y++) {
      sum += values[from + y];
    }
    for (int y = 0; y < labels; y++) {
      values[from + y] /= sum;
    }
  }

  /** Probability of each label at each position: {@code length * labels} numbers. */
  double[] marginals() {
    double[] marginals = new double[alpha.length];
    for (int i = 0; i < alpha.length; i++) {
      marginals[i] = alpha[i] * beta[i];
    }
    for (int from = 0; from < marginals.length; from += labels) {
      scale(marginals, from);
    }
    return marginals;
  }

  /**
   * Takes the probability of each pair of labels at a position and the one before it off a sum laid
   * out like the transitions.
   *
   * @param at position, from 1
   */
  void subtractPairs(int at, double[] sum) {
    int here = at * labels;
    double[] pairs = new double[labels * labels];
    double all = 0;
    for (int x = 0; x < labels; x++) {
      double before = alpha[here - labels + x];
      for (int y = 0; y < labels; y++) {
        double pair = before * steps[(x + 1) * labels + y] * weights[here + y] * beta[here + y];
        pairs[x * labels + y] = pair;
        all += pair;
      }
    }
    for (int i = 0; i < pairs.length; i++) {
      sum[labels + i] -= pairs[i] / all;
    }
  }
}
