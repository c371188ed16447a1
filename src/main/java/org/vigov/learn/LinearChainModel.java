package org.vigov.learn;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A linear-chain model over hashed features (Lafferty, McCallum and Pereira 2001): one weight for
 * each bucket and label, one for each pair of neighbouring labels. Immutable and safe to share.
 *
 * <p>Only buckets with a weight have a row. The file is a gzip stream: magic number, labels, number
 * of bits, the transitions, the number of rows, then each row as (distance from the bucket before,
 * weights). Equal models give equal bytes.
 */
public final class LinearChainModel {
  private static final int MAGIC = 0x56474c32;

  private final List<String> labels;
  private final int bits;

  /** Buckets that have a row, ascending. */
  private final int[] buckets;

  /** Row of each bucket, -1 for none. */
  private final int[] rows;

  /** Weight of label y in row r at {@code r * labels + y}. */
  private final float[] weights;

  /** Weight of label y behind label x at {@code (x + 1) * labels + y}; row 0 is the beginning. */
  private final float[] transitions;

  private LinearChainModel(
      List<String> labels, int bits, int[] buckets, float[] weights, float[] transitions) {
    this.labels = List.copyOf(labels);
    this.bits = bits;
    this.buckets = buckets;
    this.weights = weights;
    this.transitions = transitions;
    rows = new int[1 << bits];
    Arrays.fill(rows, -1);
    for (int row = 0; row < buckets.length; row++) {
      rows[buckets[row]] = row;
    }
  }

  /**
   * Keeps the buckets that have a weight.
   *
   * @param emissions {@code 2^bits * labels} weights
   * @param transitions {@code (labels + 1) * labels} weights
   */
  static LinearChainModel of(
      List<String> labels, int bits, float[] emissions, float[] transitions) {
    int count = labels.size();
    int[] buckets = new int[1 << bits];
    int kept = 0;
    for (int bucket = 0; bucket < buckets.length; bucket++) {
      boolean any = false;
      for (int y = 0; y < count; y++) {
        any |= coarse(emissions[bucket * count + y]) != 0;
      }
      if (any) {
        buckets[kept++] = bucket;
      }
    }
    float[] weights = new float[kept * count];
    for (int row = 0; row < kept; row++) {
      for (int y = 0; y < count; y++) {
        weights[row * count + y] = coarse(emissions[buckets[row] * count + y]);
      }
    }
    return new LinearChainModel(
        labels, bits, Arrays.copyOf(buckets, kept), weights, transitions.clone());
  }

  /** Eight bits of mantissa are enough, and the zeros behind them compress well. */
  private static float coarse(float weight) {
    return Math.abs(weight) < 1e-3f
        ? 0
        : Float.intBitsToFloat((Float.floatToIntBits(weight) + 0x4000) & 0xffff8000);
  }

  /**
   * The mean of models of the same labels and size, learned in different orders: as good as asking
   * all of them, as scores are sums, and less a matter of chance than any of them.
   *
   * @throws IllegalArgumentException when there is none or they differ in labels or size
   */
  public static LinearChainModel mean(List<LinearChainModel> models) {
    LinearChainModel first =
        models.stream()
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("the mean of no models"));
    int count = first.labels.size();
    float share = 1f / models.size();
    float[] emissions = new float[count << first.bits];
    float[] steps = new float[first.transitions.length];
    for (LinearChainModel model : models) {
      if (!model.labels.equals(first.labels) || model.bits != first.bits) {
        throw new IllegalArgumentException(
            "models of %s, 2^%d buckets and of %s, 2^%d buckets have no mean"
                .formatted(first.labels, first.bits, model.labels, model.bits));
      }
      for (int i = 0; i < model.weights.length; i++) {
        emissions[model.buckets[i / count] * count + i % count] += share * model.weights[i];
      }
      for (int i = 0; i < steps.length; i++) {
        steps[i] += share * model.transitions[i];
      }
    }
    return of(first.labels, first.bits, emissions, steps);
  }

  public List<String> labels() {
    return labels;
  }

  /**
   * The features of a sequence, for more than one model to decode.
   *
   * @return for each position the hashes of its features
   */
  public static <S> int[][] features(S sequence, int length, FeatureExtractor<S> extractor) {
    int[][] hashes = new int[length][];
    Features features = new Features();
    for (int at = 0; at < length; at++) {
      features.clear();
      extractor.extract(sequence, at, features);
      hashes[at] = features.hashes();
    }
    return hashes;
  }

  private <S> float[] emissions(S sequence, int length, FeatureExtractor<S> extractor) {
    float[] scores = new float[length * labels.size()];
    Features features = new Features();
    for (int at = 0; at < length; at++) {
      features.clear();
      extractor.extract(sequence, at, features);
      score(features.raw(), features.size(), scores, at * labels.size());
    }
    return scores;
  }

  private void score(int[] hashes, int size, float[] scores, int here) {
    int count = labels.size();
    int mask = (1 << bits) - 1;
    for (int f = 0; f < size; f++) {
      int row = rows[hashes[f] & mask];
      if (row >= 0) {
        int from = row * count;
        for (int y = 0; y < count; y++) {
          scores[here + y] += weights[from + y];
        }
      }
    }
  }

  /** The indices of the labels of the best path through a sequence. */
  public <S> int[] decode(S sequence, int length, FeatureExtractor<S> extractor) {
    return Viterbi.path(emissions(sequence, length, extractor), transitions, labels.size());
  }

  /** The indices of the labels of the best path, from what {@link #features} gave. */
  public int[] decode(int[][] features) {
    float[] scores = new float[features.length * labels.size()];
    for (int at = 0; at < features.length; at++) {
      score(features[at], features[at].length, scores, at * labels.size());
    }
    return Viterbi.path(scores, transitions, labels.size());
  }

  /** The probability of each label at each position, from what {@link #features} gave. */
  public double[] marginals(int[][] features) {
    float[] scores = new float[features.length * labels.size()];
    for (int at = 0; at < features.length; at++) {
      score(features[at], features[at].length, scores, at * labels.size());
    }
    return new ForwardBackward(scores, transitions, labels.size()).marginals();
  }

  /** Best path and marginals from one pass over the features. */
  public <S> Decoded decodeWithScores(S sequence, int length, FeatureExtractor<S> extractor) {
    float[] emissions = emissions(sequence, length, extractor);
    int[] path = Viterbi.path(emissions, transitions, labels.size());
    return new Decoded(
        path, new ForwardBackward(emissions, transitions, labels.size()).marginals());
  }

  /**
   * A labelled sequence.
   *
   * @param labels the indices of the labels of the best path
   * @param marginals probability of each label at each position: {@code length * labels} numbers
   */
  public record Decoded(int[] labels, double[] marginals) {}

  public void write(OutputStream stream) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream))) {
      out.writeInt(MAGIC);
      out.writeInt(labels.size());
      for (String label : labels) {
        out.writeUTF(label);
      }
      out.writeInt(bits);
      for (float transition : transitions) {
        out.writeFloat(transition);
      }
      out.writeInt(buckets.length);
      int last = -1;
      for (int bucket : buckets) {
        out.writeInt(bucket - last);
        last = bucket;
      }
      for (float weight : weights) {
        out.writeFloat(weight);
      }
    }
  }

  /**
   * Reads a model.
   *
   * @throws IOException when the stream is not such a model, or is cut short
   */
  public static LinearChainModel read(InputStream stream) throws IOException {
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(new GZIPInputStream(stream, 1 << 16), 1 << 16))) {
      if (in.readInt() != MAGIC) {
        throw new IOException("not a linear-chain model of this version; train it again");
      }
      String[] labels = new String[in.readInt()];
      for (int i = 0; i < labels.length; i++) {
        labels[i] = in.readUTF();
      }
      int bits = in.readInt();
      float[] transitions = floats(in, (labels.length + 1) * labels.length);
      int[] buckets = new int[in.readInt()];
      IntBuffer distances = bytes(in, buckets.length).asIntBuffer();
      int last = -1;
      for (int row = 0; row < buckets.length; row++) {
        last += distances.get();
        buckets[row] = last;
      }
      float[] weights = floats(in, buckets.length * labels.length);
      return new LinearChainModel(List.of(labels), bits, buckets, weights, transitions);
    }
  }

  private static float[] floats(DataInputStream in, int count) throws IOException {
    float[] values = new float[count];
    bytes(in, count).asFloatBuffer().get(values);
    return values;
  }

  /** The next numbers of four bytes each: reading them one by one takes ten times as long. */
  private static ByteBuffer bytes(DataInputStream in, int count) throws IOException {
    if (count < 0 || count > Integer.MAX_VALUE / Integer.BYTES) {
      throw new IOException("a damaged linear-chain model: " + count + " numbers");
    }
    byte[] bytes = new byte[count * Integer.BYTES];
    in.readFully(bytes);
    return ByteBuffer.wrap(bytes);
  }
}
