package org.vigov.learn;

/** The dynamic programs over a linear chain (Rabiner 1989); all in log space. */
final class Lattice {
  private Lattice() {}

  /**
   * The best path.
   *
   * @param emissions {@code length * labels} scores
   * @param transitions {@code (labels + 1) * labels} scores, row 0 for the beginning
   */
  static int[] viterbi(double[] emissions, float[] transitions, int labels) {
    int length = emissions.length / labels;
    int[] back = new int[emissions.length];
    double[] best = new double[labels];
    double[] next = new double[labels];
    for (int at = 0; at < length; at++) {
      for (int y = 0; y < labels; y++) {
        double top = at == 0 ? transitions[y] : Double.NEGATIVE_INFINITY;
        for (int x = 0; at > 0 && x < labels; x++) {
          double score = best[x] + transitions[(x + 1) * labels + y];
          if (score > top) {
            top = score;
            back[at * labels + y] = x;
          }
        }
        next[y] = top + emissions[at * labels + y];
      }
      double[] swap = best;
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

  private static int argmax(double[] scores) {
    int top = 0;
    for (int y = 1; y < scores.length; y++) {
      if (scores[y] > scores[top]) {
        top = y;
      }
    }
    return top;
  }

  static double[] marginals(double[] emissions, float[] transitions, int labels) {
    double[] alpha = forward(emissions, transitions, labels);
    double[] beta = backward(emissions, transitions, labels);
    int length = emissions.length / labels;
    double[] marginals = new double[emissions.length];
    for (int at = 0; at < length; at++) {
      double norm = Double.NEGATIVE_INFINITY;
      for (int y = 0; y < labels; y++) {
        norm = logAdd(norm, alpha[at * labels + y] + beta[at * labels + y]);
      }
      for (int y = 0; y < labels; y++) {
        marginals[at * labels + y] =
            Math.exp(alpha[at * labels + y] + beta[at * labels + y] - norm);
      }
    }
    return marginals;
  }

  /** Log of the total weight of all paths that reach a label at a position. */
  static double[] forward(double[] emissions, float[] transitions, int labels) {
    int length = emissions.length / labels;
    double[] alpha = new double[emissions.length];
    double[] terms = new double[labels];
    for (int at = 0; at < length; at++) {
      for (int y = 0; y < labels; y++) {
        double into = transitions[y];
        if (at > 0) {
          for (int x = 0; x < labels; x++) {
            terms[x] = alpha[(at - 1) * labels + x] + transitions[(x + 1) * labels + y];
          }
          into = logSum(terms);
        }
        alpha[at * labels + y] = into + emissions[at * labels + y];
      }
    }
    return alpha;
  }

  /** Log of the total weight of all paths from a label at a position to the end. */
  static double[] backward(double[] emissions, float[] transitions, int labels) {
    int length = emissions.length / labels;
    double[] beta = new double[emissions.length];
    double[] terms = new double[labels];
    for (int at = length - 2; at >= 0; at--) {
      for (int x = 0; x < labels; x++) {
        for (int y = 0; y < labels; y++) {
          int next = (at + 1) * labels + y;
          terms[y] = transitions[(x + 1) * labels + y] + emissions[next] + beta[next];
        }
        beta[at * labels + x] = logSum(terms);
      }
    }
    return beta;
  }

  private static double logSum(double[] terms) {
    double top = Double.NEGATIVE_INFINITY;
    for (double term : terms) {
      top = Math.max(top, term);
    }
    if (top == Double.NEGATIVE_INFINITY) {
      return top;
    }
    double sum = 0;
    for (double term : terms) {
      // Terms that far below the greatest do not change the sum in double precision.
      if (term > top - 40) {
        sum += Math.exp(term - top);
      }
    }
    return top + Math.log(sum);
  }

  private static double logAdd(double a, double b) {
    double top = Math.max(a, b);
    return top == Double.NEGATIVE_INFINITY
        ? top
        : top + Math.log(Math.exp(a - top) + Math.exp(b - top));
  }
}
