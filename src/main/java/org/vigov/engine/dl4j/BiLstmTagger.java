package org.vigov.engine.dl4j;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.vigov.tag.SequenceTagger;
import org.vigov.tag.TagSequence;
import org.vigov.tag.Tags;

/** Labels with a trained network, in batches of sequences of about one length. */
final class BiLstmTagger implements SequenceTagger {
  static final int BATCH = 32;
  private static final double LEAST = 1e-12;

  private final Encoding encoding;
  private final LabelPaths paths;
  private final ComputationGraph network;

  /** A network keeps what it computes between its layers: one caller at a time. */
  private final Object lock = new Object();

  BiLstmTagger(Encoding encoding, LabelPaths paths, ComputationGraph network) {
    this.encoding = encoding;
    this.paths = paths;
    this.network = network;
  }

  @Override
  public List<Tags> tag(List<TagSequence> sequences) {
    Tags[] tags = new Tags[sequences.size()];
    for (List<Integer> batch : batches(sequences.stream().map(TagSequence::size).toList())) {
      List<TagSequence> chosen = batch.stream().map(sequences::get).toList();
      int length = Encoding.padded(chosen.get(0).size());
      float[] output = output(new Batch(encoding, length), chosen);
      for (int row = 0; row < chosen.size(); row++) {
        tags[batch.get(row)] = decode(output, row, length, chosen.get(row).size());
      }
    }
    return Arrays.asList(tags);
  }

  /** The indices of sequences of one padded length each, in batches. */
  static List<List<Integer>> batches(List<Integer> lengths) {
    List<Integer> order =
        IntStream.range(0, lengths.size())
            .boxed()
            .sorted(Comparator.comparingInt(i -> Encoding.padded(lengths.get(i))))
            .toList();
    List<List<Integer>> batches = new ArrayList<>();
    int end;
    for (int begin = 0; begin < order.size(); begin = end) {
      int length = Encoding.padded(lengths.get(order.get(begin)));
      end = begin + 1;
      while (end < order.size()
          && end - begin < BATCH
          && Encoding.padded(lengths.get(order.get(end))) == length) {
        end++;
      }
      batches.add(order.subList(begin, end));
    }
    return batches;
  }

  /** Probabilities, {@code [n, labels, length]} in one array. */
  private float[] output(Batch batch, List<TagSequence> sequences) {
    synchronized (lock) {
      INDArray output = network.output(false, batch.inputs(sequences))[0];
      return output.dup('c').data().asFloat();
    }
  }

  private Tags decode(float[] output, int row, int length, int size) {
    int count = encoding.labels().size();
    double[][] logs = new double[size][count];
    for (int at = 0; at < size; at++) {
      for (int y = 0; y < count; y++) {
        logs[at][y] = Math.log(Math.max(LEAST, output[(row * count + y) * length + at]));
      }
    }
    int[] path = paths.best(logs);
    List<String> labels = new ArrayList<>(size);
    List<Double> scores = new ArrayList<>(size);
    for (int at = 0; at < size; at++) {
      labels.add(encoding.labels().strings().get(path[at]));
      scores.add(Math.min(1, Math.exp(logs[at][path[at]])));
    }
    return new Tags(labels, scores);
  }
}
