package org.vigov.learn;

/**
 * Which buckets of a table have a row, and which one: a bit for each bucket and a count for each 64
 * (Jacobson 1989, rank on a bit vector). A hundredth of the memory of the rows, so that the many
 * features that were never seen in training are told without leaving the cache.
 */
final class Rows {
  private final int size;
  private final long[] bits;

  /** How many buckets have a row before each word of {@link #bits}. */
  private final int[] ranks;

  /**
   * @param size number of buckets, a power of two
   * @param buckets those that have a row, ascending
   */
  Rows(int size, int[] buckets) {
    this.size = size;
    bits = new long[Math.max(1, size >>> 6)];
    ranks = new int[bits.length];
    for (int bucket : buckets) {
      bits[bucket >>> 6] |= 1L << bucket;
    }
    for (int word = 1; word < bits.length; word++) {
      ranks[word] = ranks[word - 1] + Long.bitCount(bits[word - 1]);
    }
  }

  /** Number of buckets. */
  int size() {
    return size;
  }

  /** The row of a bucket, -1 for none. */
  int of(int bucket) {
    long word = bits[bucket >>> 6];
    long bit = 1L << bucket;
    return (word & bit) == 0 ? -1 : ranks[bucket >>> 6] + Long.bitCount(word & (bit - 1));
  }
}
