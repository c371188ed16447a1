package org.vigov.learn;

import java.util.Arrays;

/**
 * Two small models that see the same features, in one table: each feature is looked up once for
 * both. Immutable and safe to share.
 */
public final class ChainPair {
  /** How many labels each model may have: the scores of both then fill half a cache line. */
  public static final int MOST = 4;

  /** Scores of a position: those of the first model, and from {@link #MOST} on of the second. */
  public static final int WIDTH = 2 * MOST;

  /** Rows begin where the memory of the array, behind its header, is cut into cache lines. */
  private static final int FIRST = 4;

  private final int mask;

  /** Where the weights of a bucket begin; buckets without any share a row of zeros. */
  private final int[] rows;

  private final float[] weights;

  /**
   * @throws IllegalArgumentException when the models hash features to tables of different sizes, or
   *     have more labels than {@link #MOST}
   */
  public ChainPair(LinearChainModel first, LinearChainModel second) {
    if (first.buckets() != second.buckets()) {
      throw new IllegalArgumentException(
          "models of %d and of %d buckets cannot share a table; train them alike"
              .formatted(first.buckets(), second.buckets()));
    }
    if (Math.max(first.labels().size(), second.labels().size()) > MOST) {
      throw new IllegalArgumentException(
          "models of %s and of %s: at most %d labels each fit into a table"
              .formatted(first.labels(), second.labels(), MOST));
    }
    mask = first.buckets() - 1;
    rows = new int[mask + 1];
    Arrays.fill(rows, FIRST);
    float[] table = new float[WIDTH * 1024];
    int next = FIRST + WIDTH;
    for (int bucket = 0; bucket <= mask; bucket++) {
      if (first.has(bucket) || second.has(bucket)) {
        table = next + WIDTH > table.length ? Arrays.copyOf(table, 2 * table.length) : table;
        first.copy(bucket, table, next);
        second.copy(bucket, table, next + MOST);
        rows[bucket] = next;
        next += WIDTH;
      }
    }
    weights = Arrays.copyOf(table, next);
  }

  /**
   * Adds the weights of features to the {@link #WIDTH} scores of one position.
   *
   * @param from where the scores of the position begin
   */
  public void score(Features features, float[] scores, int from) {
    int[] hashes = features.raw();
    int size = features.size();
    float a = scores[from];
    float b = scores[from + 1];
    float c = scores[from + 2];
    float d = scores[from + 3];
    float e = scores[from + 4];
    float f = scores[from + 5];
    float g = scores[from + 6];
    float h = scores[from + 7];
    // Sums in registers, and no branch for features without weights: memory is the only wait.
    for (int i = 0; i < size; i++) {
      int row = rows[hashes[i] & mask];
      a += weights[row];
      b += weights[row + 1];
      c += weights[row + 2];
      d += weights[row + 3];
      e += weights[row + 4];
      f += weights[row + 5];
      g += weights[row + 6];
      h += weights[row + 7];
    }
    scores[from] = a;
    scores[from + 1] = b;
    scores[from + 2] = c;
    scores[from + 3] = d;
    scores[from + 4] = e;
    scores[from + 5] = f;
    scores[from + 6] = g;
    scores[from + 7] = h;
  }
}
