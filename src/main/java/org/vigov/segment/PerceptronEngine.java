package org.vigov.segment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.vigov.learn.SequenceTrainer.Progress;
import org.vigov.models.Stage;
import org.vigov.text.Sentence;

/** The project's own engine: {@link PerceptronSegmenter}. */
public final class PerceptronEngine implements SegmenterEngine {
  private static final String BITS = "bits";
  private static final String EPOCHS = "epochs";

  private final int bits;
  private final int epochs;

  /** With the settings that measured best on the development part of the treebank. */
  public PerceptronEngine() {
    this(SegmenterTrainer.BITS, SegmenterTrainer.EPOCHS);
  }

  private PerceptronEngine(int bits, int epochs) {
    this.bits = bits;
    this.epochs = epochs;
  }

  @Override
  public String name() {
    return "perceptron";
  }

  @Override
  public Map<String, List<String>> choices() {
    return Map.of(
        BITS, List.of(Integer.toString(bits), "18", "20"),
        EPOCHS, List.of(Integer.toString(epochs), "5", "20"));
  }

  @Override
  public PerceptronEngine with(Map<String, String> settings) {
    return new PerceptronEngine(
        Integer.parseInt(settings.getOrDefault(BITS, Integer.toString(bits))),
        Integer.parseInt(settings.getOrDefault(EPOCHS, Integer.toString(epochs))));
  }

  @Override
  public Map<String, String> train(List<Sentence> examples, Path folder, Progress progress)
      throws IOException {
    new SegmenterTrainer(bits, epochs).train(examples, progress).save(file(folder));
    return Map.of(BITS, Integer.toString(bits), EPOCHS, Integer.toString(epochs));
  }

  @Override
  public Segmenter load(Path folder) throws IOException {
    return new PerceptronSegmenter(SegmenterModel.load(file(folder)));
  }

  private static Path file(Path folder) {
    return folder.resolve(Stage.SEGMENTER.file());
  }
}
