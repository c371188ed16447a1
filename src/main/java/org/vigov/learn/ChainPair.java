package org.vigov.learn;

/**
 * Two small models that see the same features, in one table: each feature is looked up once for
 * both. Every bucket has a row, as most have weights in one model or the other. Immutable and safe
 * to share.
 */
public final class ChainPair {
  /** How many labels each model may have. */
  public static final int MOST = 4;

  /** Scores of a position: those of the first model, and from {@link #MOST} on of the second. */
  public static final int WIDTH = 2 * MOST;

  private final int mask;
  private final float firstUnit;
  private final float secondUnit;
  private final PackedWeights weights;

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
    firstUnit = first.unit();
    secondUnit = second.unit();
    short[] rows = new short[first.buckets() * WIDTH];
    first.copy(rows, 0, WIDTH);
    second.copy(rows, MOST, WIDTH);
    weights = PackedWeights.of(rows, WIDTH);
  }

  /**
   * Adds the weights of features to the {@link #WIDTH} scores of one position.
   *
   * @param from where the scores of the position begin
   */
  public void score(Features features, float[] scores, int from) {
    int[] sums = new int[WIDTH];
    weights.sum(features.raw(), features.size(), mask, sums);
    for (int y = 0; y < MOST; y++) {
      scores[from + y] += firstUnit * sums[y];
      scores[from + MOST + y] += secondUnit * sums[MOST + y];
    }
  }
}
