package org.vigov.engine.opennlp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSSample;
import opennlp.tools.postag.POSSampleEventStream;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.ObjectStreamUtils;
import org.vigov.learn.SequenceTrainer.Progress;
import org.vigov.models.Engine;
import org.vigov.tag.SequenceTagger;
import org.vigov.tag.TagExample;
import org.vigov.tag.TagSequence;
import org.vigov.tag.Tags;

/** OpenNLP's tagger of parts of speech, which labels any sequence. */
final class TaggerEngine implements Engine<TagExample, SequenceTagger> {
  private static final String FILE = "opennlp-tagger.bin.gz";

  private final Settings settings;

  TaggerEngine(Settings settings) {
    this.settings = settings;
  }

  @Override
  public Map<String, List<String>> choices() {
    return settings.choices();
  }

  @Override
  public TaggerEngine with(Map<String, String> changed) {
    return new TaggerEngine(settings.with(changed));
  }

  @Override
  public Map<String, String> train(List<TagExample> examples, Path folder, Progress progress)
      throws IOException {
    Settings.allowFactories();
    List<POSSample> samples = examples.stream().map(TaggerEngine::sample).toList();
    AbstractModel weights =
        settings.train(
            new POSSampleEventStream(
                ObjectStreamUtils.createObjectStream(samples),
                new EvidenceTaggerFactory().getPOSContextGenerator()),
            progress);
    Weights.write(weights, folder.resolve(FILE));
    return settings.card("POSTaggerME");
  }

  private static POSSample sample(TagExample example) {
    return new POSSample(
        items(example.sequence()),
        example.labels().toArray(String[]::new),
        evidence(example.sequence()));
  }

  private static String[] items(TagSequence sequence) {
    return sequence.items().stream().map(TagSequence.Item::norm).toArray(String[]::new);
  }

  private static String[][] evidence(TagSequence sequence) {
    return sequence.items().stream()
        .map(item -> item.features().toArray(String[]::new))
        .toArray(String[][]::new);
  }

  @Override
  public SequenceTagger load(Path folder) throws IOException {
    Settings.allowFactories();
    POSModel model =
        new POSModel(
            Settings.LANGUAGE,
            Weights.read(folder.resolve(FILE)),
            Settings.BEAM,
            Map.of(),
            new EvidenceTaggerFactory());
    // The tagger keeps its last sequence; it costs little to make, so each call has its own.
    return sequences -> {
      POSTaggerME tagger = new POSTaggerME(model, POSTagFormat.CUSTOM);
      return sequences.stream().map(sequence -> tag(tagger, sequence)).toList();
    };
  }

  private static Tags tag(POSTaggerME tagger, TagSequence sequence) {
    String[] labels = tagger.tag(items(sequence), evidence(sequence));
    return new Tags(List.of(labels), Arrays.stream(tagger.probs()).boxed().toList());
  }
}
