package org.vigov.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A linear-chain model over hashed features (Lafferty, McCallum and Pereira 2001): one weight for
 * each bucket and label, one for each pair of neighbouring labels. Immutable and safe to share.
 *
 * <p>The file is a gzip stream: magic number, labels, number of bits, the transitions, then the
 * weights that are not zero as (distance from the one before, value). Equal models give equal
 * bytes.
 */
public final class LinearChainModel {
  private static final int MAGIC = 0x56474c31;

  final List<String> labels;
  final int bits;

  /** Weight of label y in bucket b at {@code b * labels + y}. */
  final float[] weights;

  /** Weight of label y behind label x at {@code (x + 1) * labels + y}; row 0 is the beginning. */
  final float[] transitions;

  LinearChainModel(List<String> labels, int bits, float[] weights, float[] transitions) {
    this.labels = List.copyOf(labels);
    this.bits = bits;
    this.weights = weights;
    this.transitions = transitions;
  }

  public List<String> labels() {
    return labels;
  }

  /**
   * The score of each label at each position, row by row.
   *
   * @return {@code length * labels} numbers
   */
  <S> double[] emissions(S sequence, int length, FeatureExtractor<S> extractor) {
    int count = labels.size();
    double[] scores = new double[length * count];
    Features features = new Features();
    int mask = (1 << bits) - 1;
    for (int at = 0; at < length; at++) {
      features.clear();
      extractor.extract(sequence, at, features);
      for (int f = 0; f < features.size(); f++) {
        int row = features.bucket(f, mask) * count;
        for (int y = 0; y < count; y++) {
          scores[at * count + y] += weights[row + y];
        }
      }
    }
    return scores;
  }

  /** The labels of the best path through a sequence. */
  public <S> int[] decode(S sequence, int length, FeatureExtractor<S> extractor) {
    return Lattice.viterbi(emissions(sequence, length, extractor), transitions, labels.size());
  }

  /** The probability of each label at each position: {@code length * labels} numbers. */
  public <S> double[] marginals(S sequence, int length, FeatureExtractor<S> extractor) {
    return Lattice.marginals(emissions(sequence, length, extractor), transitions, labels.size());
  }

  /** Best path and marginals from one pass over the features. */
  public <S> Decoded decodeWithScores(S sequence, int length, FeatureExtractor<S> extractor) {
    double[] emissions = emissions(sequence, length, extractor);
    int[] path = Lattice.viterbi(emissions, transitions, labels.size());
    return new Decoded(path, Lattice.marginals(emissions, transitions, labels.size()));
  }

  /**
   * @param labels the best path
   * @param marginals probability of each label at each position, row by row
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
      int last = -1;
      for (int i = 0; i < weights.length; i++) {
        if (weights[i] != 0) {
          out.writeInt(i - last);
          out.writeFloat(weights[i]);
          last = i;
        }
      }
      out.writeInt(0);
    }
  }

  /**
   * @throws IOException when the stream is not such a model, or is cut short
   */
  public static LinearChainModel read(InputStream stream) throws IOException {
    try (DataInputStream in =
        new DataInputStream(
            new java.io.BufferedInputStream(new GZIPInputStream(stream, 1 << 16), 1 << 16))) {
      if (in.readInt() != MAGIC) {
        throw new IOException("not a linear-chain model of this version");
      }
      String[] labels = new String[in.readInt()];
      for (int i = 0; i < labels.length; i++) {
        labels[i] = in.readUTF();
      }
      int bits = in.readInt();
      float[] transitions = new float[(labels.length + 1) * labels.length];
      for (int i = 0; i < transitions.length; i++) {
        transitions[i] = in.readFloat();
      }
      float[] weights = new float[labels.length << bits];
      int at = -1;
      for (int step = in.readInt(); step != 0; step = in.readInt()) {
        at += step;
        weights[at] = in.readFloat();
      }
      return new LinearChainModel(List.of(labels), bits, weights, transitions);
    }
  }
}
