package org.vigov.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ViterbiTest {
  /** Forbids some steps, and gives a label now and then that few may stand before. */
  private static float[] transitions(Random random, int labels) {
    float[] transitions = new float[(labels + 1) * labels];
    for (int i = 0; i < transitions.length; i++) {
      boolean closed = i % labels >= labels / 2 && random.nextInt(10) > 0;
      transitions[i] = closed ? SequenceTrainer.FORBIDDEN : (float) random.nextGaussian();
    }
    return transitions;
  }

  private static float score(float[] emissions, float[] transitions, int labels, int[] path) {
    float sum = 0;
    for (int at = 0; at < path.length; at++) {
      int row = at == 0 ? 0 : path[at - 1] + 1;
      sum = sum + transitions[row * labels + path[at]] + emissions[at * labels + path[at]];
    }
    return sum;
  }

  /** The score of the best path, from that of the best paths to each label before. */
  private static float best(float[] emissions, float[] transitions, int labels) {
    float[] best = new float[labels];
    for (int at = 0; at * labels < emissions.length; at++) {
      float[] next = new float[labels];
      for (int y = 0; y < labels; y++) {
        next[y] = at == 0 ? transitions[y] : Float.NEGATIVE_INFINITY;
        for (int x = 0; at > 0 && x < labels; x++) {
          next[y] = Math.max(next[y], best[x] + transitions[(x + 1) * labels + y]);
        }
        next[y] += emissions[at * labels + y];
      }
      best = next;
    }
    float top = Float.NEGATIVE_INFINITY;
    for (float value : best) {
      top = Math.max(top, value);
    }
    return top;
  }

  @Property(tries = 500)
  void findsTheBestPath(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 17) int labels,
      @ForAll @IntRange(min = 1, max = 12) int length) {
    Random random = new Random(seed);
    float[] transitions = transitions(random, labels);
    float[] emissions = new float[length * labels];
    for (int i = 0; i < emissions.length; i++) {
      emissions[i] = 3 * (float) random.nextGaussian();
    }
    int[] path = new Viterbi(transitions, labels).path(emissions);
    assertThat(path).hasSize(length);
    assertThat(score(emissions, transitions, labels, path))
        .isEqualTo(best(emissions, transitions, labels));
  }
}
