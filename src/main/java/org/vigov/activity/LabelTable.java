package org.vigov.activity;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The models of all labels in one table, so that the words of an article are looked up once for
 * all. Immutable. The file is a gzip stream: magic number, number of labels, each with its
 * threshold, number of features, each with the labels it has a weight for and the weights. Equal
 * models give equal bytes.
 */
final class LabelTable {
  private static final String FILE = "activities.bin.gz";
  private static final int MAGIC = 0x56474133;

  /** The labels of a feature are the bits of a number. */
  private static final int MOST_LABELS = Long.SIZE;

  private static final float[] NONE = {};

  private final List<String> labels;
  private final double[] thresholds;

  /** For each feature what it adds to the log odds of each label. */
  private final Map<String, float[]> weights;

  private final ActivityFeatures features = new ActivityFeatures();

  private LabelTable(List<String> labels, double[] thresholds, Map<String, float[]> weights) {
    if (labels.size() > MOST_LABELS) {
      throw new IllegalArgumentException(
          labels.size() + " labels; a model of activities takes at most " + MOST_LABELS);
    }
    this.labels = List.copyOf(labels);
    this.thresholds = thresholds;
    this.weights = weights;
  }

  static LabelTable of(Map<String, ? extends LabelModel<?>> models) {
    List<String> labels = List.copyOf(new TreeMap<>(models).keySet());
    Map<String, float[]> weights = new HashMap<>();
    for (int y = 0; y < labels.size(); y++) {
      int label = y;
      models
          .get(labels.get(y))
          .scorer()
          .weights()
          .forEach(
              (feature, weight) ->
                  weights.computeIfAbsent(feature, f -> new float[labels.size()])[label] =
                      weight.floatValue());
    }
    double[] thresholds = labels.stream().mapToDouble(y -> models.get(y).threshold()).toArray();
    return new LabelTable(labels, thresholds, weights);
  }

  void write(Path folder) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(
                new GZIPOutputStream(Files.newOutputStream(folder.resolve(FILE)))))) {
      out.writeInt(MAGIC);
      out.writeInt(labels.size());
      for (int y = 0; y < labels.size(); y++) {
        out.writeUTF(labels.get(y));
        out.writeDouble(thresholds[y]);
      }
      out.writeInt(weights.size());
      for (Map.Entry<String, float[]> row : new TreeMap<>(weights).entrySet()) {
        out.writeUTF(row.getKey());
        write(row.getValue(), out);
      }
    }
  }

  private static void write(float[] row, DataOutputStream out) throws IOException {
    long present = 0;
    for (int y = 0; y < row.length; y++) {
      present |= row[y] == 0 ? 0 : 1L << y;
    }
    out.writeLong(present);
    for (float weight : row) {
      if (weight != 0) {
        out.writeFloat(weight);
      }
    }
  }

  /**
   * Reads what {@link #write} has written.
   *
   * @throws IOException when there is none, or a damaged one
   */
  static LabelTable read(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file), 1 << 16)))) {
      int magic = in.readInt();
      int count = in.readInt();
      if (magic != MAGIC || count < 0 || count > MOST_LABELS) {
        throw new IOException(file + " is no model of activities; train it anew");
      }
      String[] labels = new String[count];
      double[] thresholds = new double[count];
      for (int y = 0; y < count; y++) {
        labels[y] = in.readUTF();
        thresholds[y] = in.readDouble();
      }
      Map<String, float[]> weights = new HashMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        String feature = in.readUTF();
        long present = in.readLong();
        float[] row = new float[count];
        for (int y = 0; y < count; y++) {
          row[y] = (present >>> y & 1) == 0 ? 0 : in.readFloat();
        }
        weights.put(feature, row);
      }
      return new LabelTable(List.of(labels), thresholds, weights);
    }
  }

  /** The labels that apply to an article, with their probabilities. */
  Map<String, Double> judge(ActivityCues article) {
    double[] odds = new double[labels.size()];
    for (String feature : features.shared(article)) {
      float[] row = weights.getOrDefault(feature, NONE);
      for (int y = 0; y < row.length; y++) {
        odds[y] += row[y];
      }
    }
    Map<String, Double> found = new TreeMap<>();
    for (int y = 0; y < odds.length; y++) {
      for (String feature : features.own(article, labels.get(y))) {
        float[] row = weights.getOrDefault(feature, NONE);
        odds[y] += row.length == 0 ? 0 : row[y];
      }
      double probability = 1 / (1 + Math.exp(-odds[y]));
      if (probability >= thresholds[y]) {
        found.put(labels.get(y), probability);
      }
    }
    return found;
  }
}
