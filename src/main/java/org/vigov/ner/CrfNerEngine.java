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
    return new Ruled(Map.copyOf(rules), CrfSettings.DEFAULT);
  }

  private record Ruled(Map<String, SpanFinder> rules, CrfSettings settings)
      implements Engine<Annotation, EntityRecognizer> {
    @Override
    public Map<String, List<String>> choices() {
      return CrfSettings.choices();
    }

    @Override
    public Ruled with(Map<String, String> changed) {
      return new Ruled(rules, settings.with(changed));
    }

    @Override
    public Map<String, String> train(List<Annotation> articles, Path folder, Progress progress)
        throws IOException {
      LinearChainModel model = new NerTrainer(rules, settings).train(articles, progress);
      try (OutputStream out = Files.newOutputStream(folder.resolve(FILE))) {
        model.write(out);
      }
      return settings.card();
    }

    @Override
    public EntityRecognizer load(Path folder) throws IOException {
      try (InputStream in = Files.newInputStream(folder.resolve(FILE))) {
        return new CrfRecognizer(LinearChainModel.read(in), rules);
      }
    }
  }
}
