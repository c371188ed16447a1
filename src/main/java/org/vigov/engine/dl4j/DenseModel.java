package org.vigov.engine.dl4j;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.vigov.activity.ActivityCues;

/** A trained network with the numbers of its features and labels. */
final class DenseModel {
  private static final double EVEN = 0.5;

  private final Vocabulary known;
  private final Vocabulary labels;
  private final MultiLayerNetwork network;
  private final DenseFeatures features;

  /** A network keeps what it computes between its layers: one caller at a time. */
  private final Object lock = new Object();

  DenseModel(Vocabulary known, Vocabulary labels, MultiLayerNetwork network) {
    this.known = known;
    this.labels = labels;
    this.network = network;
    this.features = new DenseFeatures(labels.strings());
  }

  /** The labels that apply, with their probabilities. */
  Map<String, Double> applying(ActivityCues cues) {
    float[][] row = {row(features.of(cues), known)};
    float[] probabilities;
    synchronized (lock) {
      INDArray output = network.output(Nd4j.create(row));
      probabilities = output.dup('c').data().asFloat();
    }
    Map<String, Double> found = new TreeMap<>();
    for (int i = 0; i < probabilities.length; i++) {
      if (probabilities[i] >= EVEN) {
        found.put(labels.strings().get(i), Math.min(1, (double) probabilities[i]));
      }
    }
    return found;
  }

  /** Features as a row of length one, so that long articles do not shout. */
  static float[] row(Set<String> features, Vocabulary known) {
    float[] row = new float[known.size()];
    int count = 0;
    for (String feature : features) {
      int number = known.number(feature);
      if (number >= 0) {
        row[number] = 1;
        count++;
      }
    }
    float scale = (float) (1 / Math.sqrt(Math.max(1, count)));
    for (int i = 0; i < row.length; i++) {
      row[i] *= scale;
    }
    return row;
  }
}
