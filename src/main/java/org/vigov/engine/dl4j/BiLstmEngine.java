package org.vigov.engine.dl4j;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.vigov.learn.SequenceTrainer.Progress;
import org.vigov.models.Engine;
import org.vigov.tag.SequenceTagger;
import org.vigov.tag.TagExample;
import org.vigov.tag.TagSequence;

/** Trains {@link BiLstm}, seeded. */
final class BiLstmEngine implements Engine<TagExample, SequenceTagger> {
  private static final String EPOCHS = "epochs";

  private final int epochs;

  BiLstmEngine(int epochs) {
    this.epochs = epochs;
  }

  @Override
  public Map<String, List<String>> choices() {
    return Map.of(EPOCHS, List.of(Integer.toString(epochs), "5", "20"));
  }

  @Override
  public BiLstmEngine with(Map<String, String> settings) {
    return new BiLstmEngine(
        Integer.parseInt(settings.getOrDefault(EPOCHS, Integer.toString(epochs))));
  }

  @Override
  public void check(Path folder) throws IOException {
    Library.require();
  }

  @Override
  public Map<String, String> train(List<TagExample> examples, Path folder, Progress progress)
      throws IOException {
    Library.require();
    return new Training(examples).run(folder, epochs, progress);
  }

  @Override
  public SequenceTagger load(Path folder) throws IOException {
    Library.require();
    return BiLstmFile.read(folder);
  }

  /** One training; the classes of the library load with it. */
  private record Training(List<TagExample> examples) {
    Map<String, String> run(Path folder, int epochs, Progress progress) throws IOException {
      Encoding encoding = Encoding.of(examples);
      ComputationGraph network = BiLstm.create(encoding);
      List<List<Integer>> batches =
          new ArrayList<>(
              BiLstmTagger.batches(examples.stream().map(e -> e.sequence().size()).toList()));
      Random random = new Random(BiLstm.SEED);
      for (int epoch = 0; epoch < epochs; epoch++) {
        Collections.shuffle(batches, random);
        batches.forEach(batch -> fit(network, encoding, batch));
        progress.report(epoch + 1, epochs);
      }
      BiLstmFile.write(folder, encoding, LabelPaths.of(examples, encoding.labels()), network);
      return Map.of(
          "learner",
          "BiLSTM over word and character embeddings, Adam",
          EPOCHS,
          Integer.toString(epochs),
          "batch",
          Integer.toString(BiLstmTagger.BATCH),
          "rate",
          Double.toString(BiLstm.RATE),
          "kept by dropout",
          Double.toString(BiLstm.KEPT),
          "seed",
          Long.toString(BiLstm.SEED));
    }

    private void fit(ComputationGraph network, Encoding encoding, List<Integer> chosen) {
      List<TagExample> some = chosen.stream().map(examples::get).toList();
      List<TagSequence> sequences = some.stream().map(TagExample::sequence).toList();
      Batch batch = new Batch(encoding, Encoding.padded(sequences.get(0).size()));
      network.fit(
          batch.inputs(sequences),
          new INDArray[] {batch.labels(some)},
          null,
          new INDArray[] {batch.mask(sequences)});
    }
  }
}
