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
 * <p>Only buckets with a weight have a row. Weights are whole numbers of a unit, a power of two.
 * The file is a gzip stream: magic number, labels, number of bits, the transitions, the unit, the
 * number of rows, the distance of each row's bucket from the one before, the weights. Equal models
 * give equal bytes.
 */
public final class LinearChainModel {
  /** Finer weights gain nothing, and smaller ones compress badly. */
  private static final float FINEST = 1f / 1024;

  private static final int MAGIC = 0x56474c33;

  /** All bits of a number of a row. */
  private static final int ALL = -1;

  private final List<String> labels;

  /** Buckets that have a row, ascending. */
  private final int[] buckets;

  private final Rows rows;

  /** What the weights count. */
  private final float unit;

  /** The weights of the labels in each row, in units. */
  private final PackedWeights weights;

  /** Weight of label y behind label x at {@code (x + 1) * labels + y}; row 0 is the beginning. */
  private final float[] transitions;

  /** The exponentials of the transitions. */
  private final double[] steps;

  private final Viterbi viterbi;

  private LinearChainModel(
      List<String> labels,
      int size,
      int[] buckets,
      float unit,
      PackedWeights weights,
      float[] transitions) {
    this.labels = List.copyOf(labels);
    this.buckets = buckets;
    this.unit = unit;
    this.weights = weights;
    this.transitions = transitions;
    steps = ForwardBackward.steps(transitions);
    rows = new Rows(size, buckets);
    viterbi = new Viterbi(transitions, labels.size());
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
    float unit = unit(emissions);
    int[] buckets = new int[1 << bits];
    int kept = 0;
    for (int bucket = 0; bucket < buckets.length; bucket++) {
      boolean any = false;
      for (int y = 0; y < count; y++) {
        any |= Math.round(emissions[bucket * count + y] / unit) != 0;
      }
      if (any) {
        buckets[kept++] = bucket;
      }
    }
    short[] weights = new short[kept * count];
    for (int row = 0; row < kept; row++) {
      for (int y = 0; y < count; y++) {
        weights[row * count + y] = (short) Math.round(emissions[buckets[row] * count + y] / unit);
      }
    }
    return new LinearChainModel(
        labels,
        1 << bits,
        Arrays.copyOf(buckets, kept),
        unit,
        PackedWeights.of(weights, count),
        transitions.clone());
  }

  /** The unit in which the greatest weight is a short. */
  private static float unit(float[] weights) {
    float top = 0;
    for (float weight : weights) {
      top = Math.max(top, Math.abs(weight));
    }
    float unit = FINEST;
    while (top / unit > Short.MAX_VALUE) {
      unit *= 2;
    }
    return unit;
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
    float[] emissions = new float[count * first.buckets()];
    float[] steps = new float[first.transitions.length];
    for (LinearChainModel model : models) {
      if (!model.labels.equals(first.labels) || model.buckets() != first.buckets()) {
        throw new IllegalArgumentException(
            "models of %s, %d buckets and of %s, %d buckets have no mean"
                .formatted(first.labels, first.buckets(), model.labels, model.buckets()));
      }
      short[] weights = new short[count];
      for (int row = 0; row < model.buckets.length; row++) {
        model.weights.copy(row, weights, 0);
        for (int y = 0; y < count; y++) {
          emissions[model.buckets[row] * count + y] += share * model.unit * weights[y];
        }
      }
      for (int i = 0; i < steps.length; i++) {
        steps[i] += share * model.transitions[i];
      }
    }
    return of(first.labels, bits(first.buckets()), emissions, steps);
  }

  public List<String> labels() {
    return labels;
  }

  /**
   * The features of a sequence, for more than one model to score.
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
    Sum sum = new Sum();
    Features features = new Features();
    for (int at = 0; at < length; at++) {
      features.clear();
      extractor.extract(sequence, at, features);
      sum.of(features.raw(), features.size(), scores, at * labels.size());
    }
    return scores;
  }

  /** Adds up the weights of features; for one thread. */
  private final class Sum {
    private final int count = labels.size();
    private final int[] units = new int[count];
    private int[] found = new int[64];

    /** Finds all rows before it reads the first: the waits for memory then overlap. */
    void of(int[] hashes, int size, float[] scores, int here) {
      found = size < found.length ? found : new int[2 * size];
      int known = rows.find(hashes, size, found);
      weights.sum(found, known, ALL, units);
      for (int y = 0; y < count; y++) {
        scores[here + y] = unit * units[y];
      }
    }
  }

  /** The indices of the labels of the best path through a sequence. */
  public <S> int[] decode(S sequence, int length, FeatureExtractor<S> extractor) {
    return viterbi.path(emissions(sequence, length, extractor));
  }

  /** The score of one label for features that stand alone. */
  public float score(Features features, int label) {
    int[] units = new int[labels.size()];
    int[] found = new int[features.size() + 1];
    int known = rows.find(features.raw(), features.size(), found);
    weights.sum(found, known, ALL, units);
    return unit * units[label];
  }

  /** How many buckets features are hashed to. */
  int buckets() {
    return rows.size();
  }

  private static int bits(int buckets) {
    return Integer.numberOfTrailingZeros(buckets);
  }

  /** What the weights count. */
  float unit() {
    return unit;
  }

  /**
   * Copies the weights of all buckets, in units.
   *
   * @param at where those of bucket 0 shall stand
   * @param width distance from the weights of a bucket to those of the next
   */
  void copy(short[] target, int at, int width) {
    for (int row = 0; row < buckets.length; row++) {
      weights.copy(row, target, buckets[row] * width + at);
    }
  }

  /**
   * The weight of a label behind another.
   *
   * @param before index of the label before, -1 at the beginning
   */
  public float transition(int before, int label) {
    return transitions[(before + 1) * labels.size() + label];
  }

  /** The probability of each label at each position, from what {@link #features} gave. */
  public double[] marginals(int[][] features) {
    float[] scores = new float[features.length * labels.size()];
    Sum sum = new Sum();
    for (int at = 0; at < features.length; at++) {
      sum.of(features[at], features[at].length, scores, at * labels.size());
    }
    return new ForwardBackward(scores, steps, labels.size()).marginals();
  }

  /** Best path from one pass over the features, which tells the marginals when it is asked. */
  public <S> Decoded decodeWithScores(S sequence, int length, FeatureExtractor<S> extractor) {
    float[] emissions = emissions(sequence, length, extractor);
    return new Decoded(viterbi.path(emissions), emissions);
  }

  /** A labelled sequence. */
  public final class Decoded {
    private final int[] path;
    private final float[] emissions;

    private Decoded(int[] path, float[] emissions) {
      this.path = path;
      this.emissions = emissions;
    }

    /** The indices of the labels of the best path. */
    public int[] path() {
      return path.clone();
    }

    /** Probability of each label at each position: {@code length * labels} numbers. */
    public double[] marginals() {
      return new ForwardBackward(emissions, steps, labels.size()).marginals();
    }
  }

  public void write(OutputStream stream) throws IOException {
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(stream))) {
      out.writeInt(MAGIC);
      out.writeInt(labels.size());
      for (String label : labels) {
        out.writeUTF(label);
      }
      out.writeInt(bits(buckets()));
      for (float transition : transitions) {
        out.writeFloat(transition);
      }
      out.writeFloat(unit);
      out.writeInt(buckets.length);
      int last = -1;
      for (int bucket : buckets) {
        out.writeInt(bucket - last);
        last = bucket;
      }
      short[] row = new short[labels.size()];
      for (int i = 0; i < buckets.length; i++) {
        weights.copy(i, row, 0);
        for (short weight : row) {
          out.writeShort(weight);
        }
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
      float[] transitions = new float[(labels.length + 1) * labels.length];
      bytes(in, transitions.length, Float.BYTES).asFloatBuffer().get(transitions);
      float unit = in.readFloat();
      int[] buckets = new int[in.readInt()];
      IntBuffer distances = bytes(in, buckets.length, Integer.BYTES).asIntBuffer();
      int last = -1;
      for (int row = 0; row < buckets.length; row++) {
        last += distances.get();
        buckets[row] = last;
      }
      PackedWeights weights = PackedWeights.read(in, buckets.length, labels.length);
      return new LinearChainModel(List.of(labels), 1 << bits, buckets, unit, weights, transitions);
    }
  }

  /** The next numbers of some bytes each: reading them one by one takes ten times as long. */
  private static ByteBuffer bytes(DataInputStream in, int count, int width) throws IOException {
    if (count < 0 || count > Integer.MAX_VALUE / width) {
      throw new IOException("a damaged linear-chain model: " + count + " numbers");
    }
    byte[] bytes = new byte[count * width];
    in.readFully(bytes);
    return ByteBuffer.wrap(bytes);
  }
}
