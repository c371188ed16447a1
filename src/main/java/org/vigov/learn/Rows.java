package org.vigov.learn;

/**
 * Which buckets of a table have a row, and which one: a bit for each bucket and a count for each 64
 * (Jacobson 1989, rank on a bit vector). A tenth of the memory of a row number for each, so that
 * the many features that were never seen in training are told without leaving the cache.
 */
final class Rows {
  private final int size;

  /** For each 64 buckets their bits, then how many before them have a row. */
  private final long[] table;

  /**
   * @param size number of buckets, a power of two
   * @param buckets those that have a row, ascending
   */
  Rows(int size, int[] buckets) {
    this.size = size;
    table = new long[2 * Math.max(1, size >>> 6)];
    for (int bucket : buckets) {
      table[2 * (bucket >>> 6)] |= 1L << bucket;
    }
    for (int at = 2; at < table.length; at += 2) {
      table[at + 1] = table[at - 1] + Long.bitCount(table[at - 2]);
    }
  }

  /** Number of buckets. */
  int size() {
    return size;
  }

  /**
   * The rows of those of some buckets that have one, in order. Whether a bucket has one is as good
   * as random, so that no branch depends on it.
   *
   * @param hashes of which the lower bits are the buckets
   * @param count how many there are
   * @param found gets the rows; as long as there are buckets, and one more
   * @return how many were found
   */
  int find(int[] hashes, int count, int[] found) {
    int mask = size - 1;
    int known = 0;
    for (int i = 0; i < count; i++) {
      int bucket = hashes[i] & mask;
      int at = 2 * (bucket >>> 6);
      long bits = table[at];
      found[known] = (int) table[at + 1] + Long.bitCount(bits & ((1L << bucket) - 1));
      known += (int) (bits >>> bucket) & 1;
    }
    return known;
  }
}
