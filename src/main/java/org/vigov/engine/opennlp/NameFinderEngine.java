package org.vigov.engine.opennlp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderEventStream;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import org.vigov.learn.SequenceTrainer.Progress;
import org.vigov.models.Engine;
import org.vigov.tag.SequenceTagger;
import org.vigov.tag.TagExample;
import org.vigov.tag.TagSequence;
import org.vigov.tag.Tags;

/** OpenNLP's name finder, for BIO labels of all types at once. */
final class NameFinderEngine implements Engine<TagExample, SequenceTagger> {
  private static final String FILE = "opennlp-names.bin.gz";
  private static final String OUTSIDE = "O";

  private final Settings settings;

  NameFinderEngine(Settings settings) {
    this.settings = settings;
  }

  @Override
  public Map<String, List<String>> choices() {
    return settings.choices();
  }

  @Override
  public NameFinderEngine with(Map<String, String> changed) {
    return new NameFinderEngine(settings.with(changed));
  }

  @Override
  public Map<String, String> train(List<TagExample> examples, Path folder, Progress progress)
      throws IOException {
    Settings.allowFactories();
    List<NameSample> samples =
        examples.stream()
            .map(e -> new NameSample(items(e.sequence()), spans(e.labels()), true))
            .toList();
    AbstractModel weights =
        settings.train(
            new NameFinderEventStream(
                ObjectStreamUtils.createObjectStream(samples),
                null,
                new EvidenceNameFactory().createContextGenerator(),
                new BioCodec()),
            progress);
    Weights.write(weights, folder.resolve(FILE));
    return settings.card("NameFinderME");
  }

  private static String[] items(TagSequence sequence) {
    return sequence.items().stream()
        .map(item -> item.norm() + " " + String.join(" ", item.features()))
        .toArray(String[]::new);
  }

  private static Span[] spans(List<String> labels) {
    List<Span> spans = new ArrayList<>();
    int end;
    for (int begin = 0; begin < labels.size(); begin = end) {
      end = begin + 1;
      if (labels.get(begin).startsWith("B-")) {
        String type = labels.get(begin).substring(2);
        while (end < labels.size() && labels.get(end).equals("I-" + type)) {
          end++;
        }
        spans.add(new Span(begin, end, type));
      }
    }
    return spans.toArray(Span[]::new);
  }

  @Override
  public SequenceTagger load(Path folder) throws IOException {
    Settings.allowFactories();
    TokenNameFinderModel model =
        new TokenNameFinderModel(
            Settings.LANGUAGE,
            Weights.read(folder.resolve(FILE)),
            Settings.BEAM,
            null,
            Map.of(),
            Map.of(),
            new BioCodec(),
            new EvidenceNameFactory());
    // The finder keeps its last sequence; it costs little to make, so each call has its own.
    return sequences -> {
      NameFinderME finder = new NameFinderME(model);
      return sequences.stream().map(sequence -> tag(finder, sequence)).toList();
    };
  }

  private static Tags tag(NameFinderME finder, TagSequence sequence) {
    List<String> labels = new ArrayList<>(Collections.nCopies(sequence.size(), OUTSIDE));
    Span[] found = finder.find(items(sequence));
    double[] probabilities = finder.probs();
    List<Double> scores = new ArrayList<>(labels.size());
    for (double probability : probabilities) {
      scores.add(Math.min(1, probability));
    }
    for (Span span : found) {
      for (int at = span.getStart(); at < span.getEnd(); at++) {
        labels.set(at, (at == span.getStart() ? "B-" : "I-") + span.getType());
      }
    }
    return new Tags(labels, scores);
  }
}
