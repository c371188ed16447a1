package org.vigov.learn;

import java.util.Arrays;

/**
 * The averaged structured perceptron (Collins 2002, Discriminative Training Methods for Hidden
 * Markov Models). Fast; its scores are no probabilities.
 */
public final class PerceptronTrainer extends SequenceTrainer {
  private float[] emissionSums = {};
  private float[] transitionSums = {};
  private int steps = 1;

  public PerceptronTrainer(int bits, int epochs, long seed) {
    super(bits, epochs, seed);
  }

  @Override
  void update(Weights weights, Example example) {
    if (emissionSums.length == 0) {
      emissionSums = new float[weights.emissions.length];
      transitionSums = new float[weights.transitions.length];
    }
    int count = weights.labels.size();
    int[] gold = example.gold();
    int[] guess = new Viterbi(weights.transitions, count).path(weights.score(example));
    if (!Arrays.equals(gold, guess)) {
      for (int at = 0; at < gold.length; at++) {
        if (gold[at] != guess[at]) {
          for (int bucket : example.buckets()[at]) {
            add(weights.emissions, emissionSums, bucket * count + gold[at], 1);
            add(weights.emissions, emissionSums, bucket * count + guess[at], -1);
          }
        }
        int goldRow = at == 0 ? 0 : gold[at - 1] + 1;
        int guessRow = at == 0 ? 0 : guess[at - 1] + 1;
        if (goldRow != guessRow || gold[at] != guess[at]) {
          add(weights.transitions, transitionSums, goldRow * count + gold[at], 1);
          add(weights.transitions, transitionSums, guessRow * count + guess[at], -1);
        }
      }
    }
    steps++;
  }

  /** The sums hold each change times the step it came at; the average is then w - sum / steps. */
  private void add(float[] values, float[] sums, int at, float change) {
    values[at] += change;
    sums[at] += steps * change;
  }

  @Override
  LinearChainModel finish(Weights weights) {
    for (int i = 0; i < weights.emissions.length; i++) {
      weights.emissions[i] -= emissionSums[i] / steps;
    }
    for (int i = 0; i < weights.transitions.length; i++) {
      weights.transitions[i] -= transitionSums[i] / steps;
    }
    return LinearChainModel.of(
        weights.labels, weights.bits, weights.emissions, weights.transitions);
  }
}
