package org.vigov.segment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigov.learn.SequenceTrainer.Progress;
import org.vigov.models.Engine;
import org.vigov.tag.SequenceTagger;
import org.vigov.tag.TagExample;
import org.vigov.text.Sentence;

/** Segmentation as labelling of tokens, by the tagger of any library. */
public abstract class TaggerSegmenterEngine implements SegmenterEngine {
  private final String name;
  private final Engine<TagExample, SequenceTagger> tagger;

  protected TaggerSegmenterEngine(String name, Engine<TagExample, SequenceTagger> tagger) {
    this.name = name;
    this.tagger = tagger;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final Map<String, List<String>> choices() {
    return tagger.choices();
  }

  @Override
  public final Engine<Sentence, Segmenter> with(Map<String, String> settings) {
    return new TaggerSegmenterEngine(name, tagger.with(settings)) {};
  }

  @Override
  public final void check(Path folder) throws IOException {
    tagger.check(folder);
  }

  @Override
  public final Optional<Path> brought(Path folder) {
    return tagger.brought(folder);
  }

  @Override
  public final Map<String, String> train(List<Sentence> gold, Path folder, Progress progress)
      throws IOException {
    if (gold.isEmpty()) {
      throw new IllegalArgumentException("nothing to train on: no segmented sentences");
    }
    SegmenterEvidence evidence = new SegmenterEvidence(WordList.load());
    List<TagExample> examples =
        gold.stream().map(s -> new TagExample(evidence.of(s), WordLabels.of(s))).toList();
    return tagger.train(examples, folder, progress);
  }

  @Override
  public final Segmenter load(Path folder) throws IOException {
    return new TaggerSegmenter(tagger.load(folder), new SegmenterEvidence(WordList.load()));
  }
}
