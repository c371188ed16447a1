package org.vigov.learn;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Rows of whole weights, three to a long, so that one addition adds three of them and a row of up
 * to 24 labels fills no more than a cache line. Each weight has 21 bits; a sum of them is exact as
 * long as it fits, and is taken out before it may not. Immutable.
 */
final class PackedWeights {
  private static final int LANES = 3;

  /** So many rows are read at a time. */
  private static final int CHUNK = 1024;

  private static final int BITS = 21;
  private static final int HALF = 1 << (BITS - 1);
  private static final int MASK = (1 << BITS) - 1;

  /** Half the range in each lane: with it added no lane is negative, and none borrows. */
  private static final long BIAS = HALF * (1L + (1L << BITS) + (1L << (2 * BITS)));

  private final int labels;
  private final int width;
  private final long[] table;

  /** So many rows of the greatest weight can be added before a lane may overflow. */
  private final int most;

  private PackedWeights(int labels, long[] table, int top) {
    this.labels = labels;
    this.width = width(labels);
    this.table = table;
    most = (HALF - 1) / Math.max(1, top);
  }

  /**
   * Packs weights.
   *
   * @param weights of label y in row r at {@code r * labels + y}
   */
  static PackedWeights of(short[] weights, int labels) {
    long[] table = new long[weights.length / labels * width(labels)];
    return new PackedWeights(labels, table, pack(weights, labels, table, 0));
  }

  /**
   * Reads weights in the same order, some rows at a time: all at once would take as much memory
   * again.
   *
   * @throws IOException when they end too soon, or are too many
   */
  static PackedWeights read(DataInputStream in, int rows, int labels) throws IOException {
    int width = width(labels);
    if ((long) rows * width > Integer.MAX_VALUE / 2) {
      throw new IOException("a damaged linear-chain model: " + rows + " rows");
    }
    long[] table = new long[rows * width];
    int top = 0;
    for (int row = 0; row < rows; row += CHUNK) {
      short[] weights = new short[Math.min(CHUNK, rows - row) * labels];
      byte[] bytes = new byte[weights.length * Short.BYTES];
      in.readFully(bytes);
      ByteBuffer.wrap(bytes).asShortBuffer().get(weights);
      top = Math.max(top, pack(weights, labels, table, row * width));
    }
    return new PackedWeights(labels, table, top);
  }

  private static int width(int labels) {
    return (labels + LANES - 1) / LANES;
  }

  /** Packs whole rows into a table from a place on; the greatest weight, without sign. */
  private static int pack(short[] weights, int labels, long[] table, int at) {
    int top = 0;
    int from = 0;
    int next = at;
    while (from < weights.length) {
      int end = from + labels;
      while (from < end) {
        long packed = 0;
        for (int shift = 0; shift < LANES * BITS && from < end; shift += BITS) {
          int weight = weights[from++];
          top = Math.max(top, Math.abs(weight));
          packed += (long) weight << shift;
        }
        table[next++] = packed;
      }
    }
    return top;
  }

  /** Copies the weights of a row. */
  void copy(int row, short[] target, int at) {
    int last = at + labels;
    int next = at;
    for (int from = row * width; next < last; from++) {
      for (int lane = 0; lane < LANES && next < last; lane++) {
        target[next++] = (short) lane(table[from], lane);
      }
    }
  }

  private static int lane(long packed, int lane) {
    return (int) ((packed + BIAS) >>> (BITS * lane) & MASK) - HALF;
  }

  /**
   * Adds up rows.
   *
   * @param rows of which the first {@code count} are meant
   * @param mask the bits of them that are the number of a row
   * @param sums gets the sum for each label
   */
  void sum(int[] rows, int count, int mask, int[] sums) {
    Arrays.fill(sums, 0);
    for (int from = 0; from < count; from += most) {
      int to = Math.min(count, from + most);
      int column = 0;
      for (; column + 4 <= width; column += 4) {
        four(rows, from, to, mask, column, sums);
      }
      for (; column < width; column++) {
        one(rows, from, to, mask, column, sums);
      }
    }
  }

  /** Four columns at once: sums in registers, so that only memory is waited for. */
  private void four(int[] rows, int from, int to, int mask, int column, int[] sums) {
    long a = 0;
    long b = 0;
    long c = 0;
    long d = 0;
    for (int i = from; i < to; i++) {
      int at = (rows[i] & mask) * width + column;
      a += table[at];
      b += table[at + 1];
      c += table[at + 2];
      d += table[at + 3];
    }
    unpack(a, column, sums);
    unpack(b, column + 1, sums);
    unpack(c, column + 2, sums);
    unpack(d, column + 3, sums);
  }

  private void one(int[] rows, int from, int to, int mask, int column, int[] sums) {
    long a = 0;
    for (int i = from; i < to; i++) {
      a += table[(rows[i] & mask) * width + column];
    }
    unpack(a, column, sums);
  }

  private void unpack(long packed, int column, int[] sums) {
    int first = column * LANES;
    for (int lane = 0; lane < LANES && first + lane < labels; lane++) {
      sums[first + lane] += lane(packed, lane);
    }
  }
}
