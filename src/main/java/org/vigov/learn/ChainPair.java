package org.vigov.learn;

import java.util.Arrays;

/**
 * Two models that see the same features, in one table: each feature is looked up once for both.
 * Immutable and safe to share.
 */
public final class ChainPair {
  private final int mask;

  /** Where the weights of a bucket begin; those of a bucket without a row are all zero. */
  private final int[] rows;

  private final float[] weights;
  private final int labels;

  /**
   * @throws IllegalArgumentException when the models hash features to tables of different sizes
   */
  public ChainPair(LinearChainModel first, LinearChainModel second) {
    if (first.buckets() != second.buckets()) {
      throw new IllegalArgumentException(
          "models of %d and of %d buckets cannot share a table; train them alike"
              .formatted(first.buckets(), second.buckets()));
    }
    mask = first.buckets() - 1;
    int split = first.labels().size();
    labels = split + second.labels().size();
    rows = new int[mask + 1];
    float[] table = new float[labels * 1024];
    int next = labels;
    for (int bucket = 0; bucket <= mask; bucket++) {
      if (first.has(bucket) || second.has(bucket)) {
        table = next + labels > table.length ? Arrays.copyOf(table, 2 * table.length) : table;
        first.copy(bucket, table, next);
        second.copy(bucket, table, next + split);
        rows[bucket] = next;
        next += labels;
      }
    }
    weights = Arrays.copyOf(table, next);
  }

  /** How many labels both models have together: those of the first, then those of the second. */
  public int labels() {
    return labels;
  }

  /**
   * Adds the weights of features to the scores of the labels of one position.
   *
   * @param from where the scores of the position begin
   */
  public void score(Features features, float[] scores, int from) {
    int[] hashes = features.raw();
    for (int f = 0; f < features.size(); f++) {
      int row = rows[hashes[f] & mask];
      if (row > 0) {
        for (int y = 0; y < labels; y++) {
          scores[from + y] += weights[row + y];
        }
      }
    }
  }
}
