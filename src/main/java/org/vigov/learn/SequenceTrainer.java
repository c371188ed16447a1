package org.vigov.learn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * Trains a {@link LinearChainModel}, seeded and on one thread, so that the same examples give the
 * same model to the last bit.
 */
public abstract class SequenceTrainer {
  static final float FORBIDDEN = -1e4f;

  private final int bits;
  private final int epochs;
  private final long seed;

  SequenceTrainer(int bits, int epochs, long seed) {
    this.bits = bits;
    this.epochs = epochs;
    this.seed = seed;
  }

  /** Is told after each epoch: how many are done, of how many. */
  @FunctionalInterface
  public interface Progress {
    void report(int done, int of);
  }

  /**
   * Learns from examples.
   *
   * @param allowed whether the second label may stand behind the first; the first is empty at the
   *     beginning of a sequence
   * @throws IllegalArgumentException when there is no example
   */
  public final <S> LinearChainModel train(
      List<LabelledSequence<S>> examples,
      FeatureExtractor<S> extractor,
      BiPredicate<String, String> allowed,
      Progress progress) {
    if (examples.isEmpty()) {
      throw new IllegalArgumentException("nothing to train on: no examples");
    }
    TreeSet<String> labels = new TreeSet<>();
    examples.forEach(example -> labels.addAll(example.labels()));
    Weights weights = new Weights(List.copyOf(labels), bits, allowed);
    List<Example> encoded = new ArrayList<>();
    for (LabelledSequence<S> example : examples) {
      if (!example.labels().isEmpty()) {
        encoded.add(weights.encode(example, extractor));
      }
    }
    Random random = new Random(seed);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(encoded, random);
      for (Example example : encoded) {
        update(weights, example);
      }
      progress.report(epoch + 1, epochs);
    }
    return finish(weights);
  }

  abstract void update(Weights weights, Example example);

  abstract LinearChainModel finish(Weights weights);

  /**
   * An example with its features looked up.
   *
   * @param buckets for each position, the buckets of its features
   * @param gold for each position, the index of its label
   */
  record Example(int[][] buckets, int[] gold) {}

  /** The weights while they are learned. */
  static final class Weights {
    final List<String> labels;
    final int bits;
    final float[] emissions;
    final float[] transitions;
    final boolean[] forbidden;

    Weights(List<String> labels, int bits, BiPredicate<String, String> allowed) {
      this.labels = labels;
      this.bits = bits;
      int count = labels.size();
      emissions = new float[count << bits];
      transitions = new float[(count + 1) * count];
      forbidden = new boolean[transitions.length];
      for (int i = 0; i < transitions.length; i++) {
        String before = i < count ? "" : labels.get(i / count - 1);
        forbidden[i] = !allowed.test(before, labels.get(i % count));
        transitions[i] = forbidden[i] ? FORBIDDEN : 0;
      }
    }

    <S> Example encode(LabelledSequence<S> example, FeatureExtractor<S> extractor) {
      int length = example.labels().size();
      int[][] buckets = new int[length][];
      int[] gold = new int[length];
      Features features = new Features();
      int mask = (1 << bits) - 1;
      for (int at = 0; at < length; at++) {
        features.clear();
        extractor.extract(example.sequence(), at, features);
        buckets[at] = new int[features.size()];
        for (int f = 0; f < features.size(); f++) {
          buckets[at][f] = features.bucket(f, mask);
        }
        gold[at] = labels.indexOf(example.labels().get(at));
      }
      return new Example(buckets, gold);
    }

    float[] score(Example example) {
      int count = labels.size();
      float[] scores = new float[example.gold().length * count];
      for (int at = 0; at < example.gold().length; at++) {
        for (int bucket : example.buckets()[at]) {
          for (int y = 0; y < count; y++) {
            scores[at * count + y] += emissions[bucket * count + y];
          }
        }
      }
      return scores;
    }
  }
}
