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
  @Override
  public String name() {
    return "perceptron";
  }

  @Override
  public Map<String, String> train(List<Sentence> examples, Path folder, Progress progress)
      throws IOException {
    new SegmenterTrainer().train(examples, progress).save(file(folder));
    return Map.of();
  }

  @Override
  public Segmenter load(Path folder) throws IOException {
    return new PerceptronSegmenter(SegmenterModel.load(file(folder)));
  }

  private static Path file(Path folder) {
    return folder.resolve(Stage.SEGMENTER.file());
  }
}
