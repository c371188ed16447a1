package org.vigov.learn;

/**
 * Trains a conditional random field (Lafferty, McCallum and Pereira 2001) by stochastic gradient
 * steps with AdaGrad rates (Duchi, Hazan and Singer 2011) and an L1 penalty by truncation, which
 * keeps the model small (Tsuruoka, Tsujii and Ananiadou 2009). Its scores are probabilities.
 */
public final class CrfTrainer extends SequenceTrainer {
  private static final float EPSILON = 1e-6f;

  private final float rate;
  private final float penalty;
  private float[] emissionSquares = {};
  private float[] transitionSquares = {};

  /**
   * @param rate step size, about 0.1 to 0.5
   * @param penalty weight of the L1 norm in each step, about 1e-5 to 1e-4
   */
  public CrfTrainer(int bits, int epochs, long seed, float rate, float penalty) {
    super(bits, epochs, seed);
    this.rate = rate;
    this.penalty = penalty;
  }

  @Override
  void update(Weights weights, Example example) {
    if (emissionSquares.length == 0) {
      emissionSquares = new float[weights.emissions.length];
      transitionSquares = new float[weights.transitions.length];
    }
    int count = weights.labels.size();
    double[] scores = weights.score(example);
    double[] alpha = Lattice.forward(scores, weights.transitions, count);
    double[] beta = Lattice.backward(scores, weights.transitions, count);
    int length = example.gold().length;
    double norm = logTotal(alpha, (length - 1) * count, count);
    stepTransitions(weights, example, scores, alpha, beta, norm);
    for (int at = 0; at < length; at++) {
      for (int y = 0; y < count; y++) {
        int i = at * count + y;
        double expected = Math.exp(alpha[i] + beta[i] - norm);
        float gradient = (float) ((example.gold()[at] == y ? 1 : 0) - expected);
        if (Math.abs(gradient) > 1e-4f) {
          for (int bucket : example.buckets()[at]) {
            step(weights.emissions, emissionSquares, bucket * count + y, gradient, penalty);
          }
        }
      }
    }
  }

  private void stepTransitions(
      Weights weights,
      Example example,
      double[] scores,
      double[] alpha,
      double[] beta,
      double norm) {
    int count = weights.labels.size();
    double[] gradient = new double[weights.transitions.length];
    int[] gold = example.gold();
    for (int at = 0; at < gold.length; at++) {
      gradient[(at == 0 ? 0 : gold[at - 1] + 1) * count + gold[at]] += 1;
      for (int y = 0; y < count; y++) {
        int i = at * count + y;
        if (at == 0) {
          gradient[y] -= Math.exp(alpha[i] + beta[i] - norm);
          continue;
        }
        for (int x = 0; x < count; x++) {
          int t = (x + 1) * count + y;
          double path = alpha[(at - 1) * count + x] + weights.transitions[t] + scores[i] + beta[i];
          gradient[t] -= Math.exp(path - norm);
        }
      }
    }
    for (int t = 0; t < gradient.length; t++) {
      if (!weights.forbidden[t] && gradient[t] != 0) {
        step(weights.transitions, transitionSquares, t, (float) gradient[t], 0);
      }
    }
  }

  private void step(float[] values, float[] squares, int at, float gradient, float l1) {
    squares[at] += gradient * gradient;
    float scale = rate / ((float) Math.sqrt(squares[at]) + EPSILON);
    float moved = values[at] + scale * gradient;
    float shrink = scale * l1;
    values[at] = moved > shrink ? moved - shrink : moved < -shrink ? moved + shrink : 0;
  }

  private static double logTotal(double[] alpha, int from, int count) {
    double top = Double.NEGATIVE_INFINITY;
    for (int y = 0; y < count; y++) {
      top = Math.max(top, alpha[from + y]);
    }
    double sum = 0;
    for (int y = 0; y < count; y++) {
      sum += Math.exp(alpha[from + y] - top);
    }
    return top + Math.log(sum);
  }

  @Override
  LinearChainModel finish(Weights weights) {
    return LinearChainModel.of(
        weights.labels, weights.bits, weights.emissions, weights.transitions);
  }
}
