package org.vigov.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedWeightsTest {
  private static final int ROWS = 100;

  /** Row 0 has the greatest weights there are, row 1 the least. */
  private static short[] weights(int labels) {
    Random random = new Random(labels);
    short[] weights = new short[ROWS * labels];
    for (int i = 0; i < weights.length; i++) {
      short any = (short) random.nextInt();
      weights[i] = i < labels ? Short.MAX_VALUE : i < 2 * labels ? Short.MIN_VALUE : any;
    }
    return weights;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 6, 10, 17, 23})
  void givesEachRowBack(int labels) {
    short[] weights = weights(labels);
    PackedWeights packed = PackedWeights.of(weights, labels);
    short[] back = new short[weights.length];
    for (int row = 0; row < ROWS; row++) {
      packed.copy(row, back, row * labels);
    }
    assertThat(back).containsExactly(weights);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 6, 10, 17, 23})
  void sumsAreExact(int labels) {
    short[] weights = weights(labels);
    PackedWeights packed = PackedWeights.of(weights, labels);
    // Runs of the greatest and of the least, which a lane cannot hold, and some of all.
    int[] rows = new int[3 * ROWS];
    int[] wanted = new int[labels];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = i < ROWS ? 0 : i < 2 * ROWS + 50 ? 1 : i % ROWS;
      for (int y = 0; y < labels; y++) {
        wanted[y] += weights[rows[i] * labels + y];
      }
    }
    int[] sums = new int[labels];
    packed.sum(rows, rows.length, -1, sums);
    assertThat(sums).containsExactly(wanted);
  }
}
