package org.vigov.pos;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.vigov.learn.CrfTrainer;
import org.vigov.learn.LabelledSequence;
import org.vigov.learn.LinearChainModel;
import org.vigov.learn.SequenceTrainer.Progress;
import org.vigov.text.Sentence;

/** The project's own engine: a conditional random field over words. */
public final class CrfPosEngine implements PosEngine {
  private static final String FILE = "pos.bin";

  /** These were the best of some for the development part of the treebank. */
  private static final int BITS = 18;

  private static final int EPOCHS = 40;
  private static final long SEED = 1;
  private static final float RATE = 0.1f;
  private static final float PENALTY = 4e-3f;

  @Override
  public String name() {
    return "crf";
  }

  @Override
  public Map<String, String> train(List<Sentence> gold, Path folder, Progress progress)
      throws IOException {
    List<LabelledSequence<PosSentence>> examples =
        gold.stream()
            .map(s -> new LabelledSequence<>(PosSentence.of(s), TaggedWords.labels(s)))
            .toList();
    LinearChainModel model =
        new CrfTrainer(BITS, EPOCHS, SEED, RATE, PENALTY)
            .train(examples, new PosFeatures(), (before, label) -> true, progress);
    try (OutputStream out = Files.newOutputStream(folder.resolve(FILE))) {
      model.write(out);
    }
    return Map.of(
        "learner", "linear-chain CRF, AdaGrad",
        "bits", Integer.toString(BITS),
        "epochs", Integer.toString(EPOCHS),
        "seed", Long.toString(SEED),
        "rate", Float.toString(RATE),
        "l1", Float.toString(PENALTY));
  }

  @Override
  public PosTagger load(Path folder) throws IOException {
    try (InputStream in = Files.newInputStream(folder.resolve(FILE))) {
      LinearChainModel model = LinearChainModel.read(in);
      PosFeatures features = new PosFeatures();
      return sentences -> sentences.stream().map(s -> tag(model, features, s)).toList();
    }
  }

  private static Sentence tag(LinearChainModel model, PosFeatures features, Sentence sentence) {
    if (sentence.words().isEmpty()) {
      return sentence;
    }
    int[] path = model.decode(PosSentence.of(sentence), sentence.words().size(), features);
    return TaggedWords.with(sentence, i -> model.labels().get(path[i]));
  }
}
