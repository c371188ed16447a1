package org.vigov.pos;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigov.learn.SequenceTrainer.Progress;
import org.vigov.models.Engine;
import org.vigov.tag.SequenceTagger;
import org.vigov.tag.TagExample;
import org.vigov.tag.Tags;
import org.vigov.text.Sentence;

/** Parts of speech as labels of words, by the tagger of any library. */
public abstract class TaggerPosEngine implements PosEngine {
  private final String name;
  private final Engine<TagExample, SequenceTagger> tagger;

  protected TaggerPosEngine(String name, Engine<TagExample, SequenceTagger> tagger) {
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
  public final Engine<Sentence, PosTagger> with(Map<String, String> settings) {
    return new TaggerPosEngine(name, tagger.with(settings)) {};
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
      throw new IllegalArgumentException("nothing to train on: no sentences with tags");
    }
    return tagger.train(
        gold.stream().map(s -> new TagExample(PosEvidence.of(s), TaggedWords.labels(s))).toList(),
        folder,
        progress);
  }

  @Override
  public final PosTagger load(Path folder) throws IOException {
    SequenceTagger loaded = tagger.load(folder);
    return sentences -> tag(loaded, sentences);
  }

  private static List<Sentence> tag(SequenceTagger tagger, List<Sentence> sentences) {
    List<Sentence> filled = sentences.stream().filter(s -> !s.words().isEmpty()).toList();
    List<Tags> tags = tagger.tag(filled.stream().map(PosEvidence::of).toList());
    List<Sentence> tagged = new ArrayList<>(sentences.size());
    int next = 0;
    for (Sentence sentence : sentences) {
      if (sentence.words().isEmpty()) {
        tagged.add(sentence);
      } else {
        tagged.add(TaggedWords.with(sentence, tags.get(next++).labels()::get));
      }
    }
    return tagged;
  }
}
