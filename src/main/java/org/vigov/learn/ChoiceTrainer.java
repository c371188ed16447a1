package org.vigov.learn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains a log-linear choice among candidates (conditional logit, McFadden 1974) by stochastic
 * gradient steps with AdaGrad rates and an L1 penalty by truncation, as {@link CrfTrainer} does.
 * More than one candidate may be right; it is enough to choose any of them.
 */
public final class ChoiceTrainer {
  /** The label of the model: the score of a candidate is that of its features for it. */
  public static final String CHOSEN = "chosen";

  private static final float EPSILON = 1e-6f;

  private final int bits;
  private final int epochs;
  private final long seed;
  private final float rate;
  private final float penalty;

  /**
   * @param bits binary logarithm of the number of buckets
   * @param rate step size
   * @param penalty weight of the L1 norm in each step
   */
  public ChoiceTrainer(int bits, int epochs, long seed, float rate, float penalty) {
    this.bits = bits;
    this.epochs = epochs;
    this.seed = seed;
    this.rate = rate;
    this.penalty = penalty;
  }

  /**
   * One choice to learn from.
   *
   * @param features for each candidate the hashes of its features
   * @param right for each candidate whether it is right
   */
  public record Choice(List<int[]> features, List<Boolean> right) {
    public Choice {
      features = List.copyOf(features);
      right = List.copyOf(right);
      if (features.size() != right.size()) {
        throw new IllegalArgumentException(
            "%d candidates, but it is told of %d whether they are right"
                .formatted(features.size(), right.size()));
      }
    }

    /** Whether there is something to learn: some candidates are right, and some are not. */
    boolean teaches() {
      return right.contains(true) && right.contains(false);
    }
  }

  /**
   * Learns from choices; the same choices give the same model.
   *
   * @throws IllegalArgumentException when none has both right and wrong candidates
   */
  public LinearChainModel train(List<Choice> choices) {
    List<Choice> useful = new ArrayList<>(choices.stream().filter(Choice::teaches).toList());
    if (useful.isEmpty()) {
      throw new IllegalArgumentException("nothing to train on: no choices");
    }
    float[] weights = new float[1 << bits];
    float[] squares = new float[1 << bits];
    Random random = new Random(seed);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(useful, random);
      for (Choice choice : useful) {
        learn(choice, weights, squares);
      }
    }
    return LinearChainModel.of(List.of(CHOSEN), bits, weights, new float[2]);
  }

  private void learn(Choice choice, float[] weights, float[] squares) {
    int count = choice.features().size();
    double[] shares = new double[count];
    double top = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < count; i++) {
      for (int hash : choice.features().get(i)) {
        shares[i] += weights[hash & weights.length - 1];
      }
      top = Math.max(top, shares[i]);
    }
    double all = 0;
    double right = 0;
    for (int i = 0; i < count; i++) {
      shares[i] = Math.exp(shares[i] - top);
      all += shares[i];
      right += choice.right().get(i) ? shares[i] : 0;
    }
    for (int i = 0; i < count; i++) {
      double wanted = choice.right().get(i) ? shares[i] / Math.max(right, Double.MIN_NORMAL) : 0;
      float gradient = (float) (wanted - shares[i] / all);
      if (Math.abs(gradient) > 1e-4f) {
        for (int hash : choice.features().get(i)) {
          step(weights, squares, hash & weights.length - 1, gradient);
        }
      }
    }
  }

  private void step(float[] weights, float[] squares, int at, float gradient) {
    squares[at] += gradient * gradient;
    float scale = rate / ((float) Math.sqrt(squares[at]) + EPSILON);
    float moved = weights[at] + scale * gradient;
    float shrink = scale * penalty;
    weights[at] = moved > shrink ? moved - shrink : moved < -shrink ? moved + shrink : 0;
  }
}
