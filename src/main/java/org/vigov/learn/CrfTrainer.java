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
    double[] steps = ForwardBackward.steps(weights.transitions);
    ForwardBackward paths = new ForwardBackward(weights.score(example), steps, count);
    double[] marginals = paths.marginals();
    stepTransitions(weights, example.gold(), paths, marginals);
    for (int at = 0; at < example.gold().length; at++) {
      for (int y = 0; y < count; y++) {
        double expected = marginals[at * count + y];
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
      Weights weights, int[] gold, ForwardBackward paths, double[] marginals) {
    int count = weights.labels.size();
    double[] gradient = new double[weights.transitions.length];
    for (int y = 0; y < count; y++) {
      gradient[y] -= marginals[y];
    }
    for (int at = 0; at < gold.length; at++) {
      gradient[(at == 0 ? 0 : gold[at - 1] + 1) * count + gold[at]] += 1;
      if (at > 0) {
        paths.subtractPairs(at, gradient);
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

  @Override
  LinearChainModel finish(Weights weights) {
    return LinearChainModel.of(
        weights.labels, weights.bits, weights.emissions, weights.transitions);
  }
}
