package org.vigov.ner;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.vigov.learn.LinearChainModel;
import org.vigov.learn.SequenceTrainer.Progress;
import org.vigov.model.Annotation;
import org.vigov.models.Engine;

/** The project's own engine: {@link CrfRecognizer}. */
public final class CrfNerEngine implements NerEngine {
  private static final String FILE = "ner.bin";

  @Override
  public String name() {
    return "crf";
  }

  @Override
  public Engine<Annotation, EntityRecognizer> with(Map<String, SpanFinder> rules) {
    return new Ruled(Map.copyOf(rules));
  }

  private record Ruled(Map<String, SpanFinder> rules)
      implements Engine<Annotation, EntityRecognizer> {
    @Override
    public Map<String, String> train(List<Annotation> articles, Path folder, Progress progress)
        throws IOException {
      NerTrainer trainer = new NerTrainer(rules);
      LinearChainModel model = trainer.train(articles, progress);
      try (OutputStream out = Files.newOutputStream(folder.resolve(FILE))) {
        model.write(out);
      }
      return trainer.settings();
    }

    @Override
    public EntityRecognizer load(Path folder) throws IOException {
      try (InputStream in = Files.newInputStream(folder.resolve(FILE))) {
        return new CrfRecognizer(LinearChainModel.read(in), rules);
      }
    }
  }
}
