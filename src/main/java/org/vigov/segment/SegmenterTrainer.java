package org.vigov.segment;

import java.util.List;
import org.vigov.learn.LabelledSequence;
import org.vigov.learn.LinearChainModel;
import org.vigov.learn.PerceptronTrainer;
import org.vigov.learn.SequenceTrainer.Progress;
import org.vigov.text.Sentence;

/** Trains a {@link SegmenterModel}; the same sentences give the same model to the last bit. */
public final class SegmenterTrainer {
  static final int BITS = 19;
  static final int EPOCHS = 10;
  private static final long SEED = 1;

  private final int bits;
  private final int epochs;

  /** A trainer with the settings that measured best on the development part of the treebank. */
  public SegmenterTrainer() {
    this(BITS, EPOCHS);
  }

  /**
   * @param bits the model has two to this power buckets for its features
   * @param epochs how often it goes through the sentences
   */
  public SegmenterTrainer(int bits, int epochs) {
    this.bits = bits;
    this.epochs = epochs;
  }

  /**
   * Learns from segmented sentences.
   *
   * @throws IllegalArgumentException when there are none, or one is not segmented
   */
  public SegmenterModel train(List<Sentence> gold, Progress progress) {
    WordList list = WordList.load();
    List<LabelledSequence<SegmenterInput>> examples =
        gold.stream()
            .map(
                sentence ->
                    new LabelledSequence<>(
                        SegmenterInput.of(sentence.tokens(), list), WordLabels.of(sentence)))
            .toList();
    LinearChainModel chain =
        new PerceptronTrainer(bits, epochs, SEED)
            .train(
                examples,
                new SegmenterFeatures(),
                (before, label) -> !(before.isEmpty() && label.equals(WordLabels.INSIDE)),
                progress);
    return new SegmenterModel(chain, list);
  }
}
