package org.vigov.ner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigov.learn.SequenceTrainer.Progress;
import org.vigov.model.Annotation;
import org.vigov.models.Engine;
import org.vigov.tag.SequenceTagger;
import org.vigov.tag.TagExample;

/** Recognition of entities as BIO labelling of tokens, by the tagger of any library. */
public abstract class TaggerNerEngine implements NerEngine {
  private final String name;
  private final Engine<TagExample, SequenceTagger> tagger;

  protected TaggerNerEngine(String name, Engine<TagExample, SequenceTagger> tagger) {
    this.name = name;
    this.tagger = tagger;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final Engine<Annotation, EntityRecognizer> with(Map<String, SpanFinder> rules) {
    return new Ruled(tagger, rules);
  }

  private record Ruled(Engine<TagExample, SequenceTagger> tagger, Map<String, SpanFinder> rules)
      implements Engine<Annotation, EntityRecognizer> {

    @Override
    public void check(Path folder) throws IOException {
      tagger.check(folder);
    }

    @Override
    public Optional<Path> brought(Path folder) {
      return tagger.brought(folder);
    }

    @Override
    public Map<String, String> train(List<Annotation> articles, Path folder, Progress progress)
        throws IOException {
      if (articles.stream().allMatch(article -> article.entities().isEmpty())) {
        throw new IllegalArgumentException("nothing to train on: the articles hold no entities");
      }
      NerEvidence evidence = new NerEvidence(rules);
      List<TagExample> examples = new ArrayList<>();
      for (Annotation gold : articles) {
        for (BlockSentence each : BlockSentence.of(gold.article(), gold.sentences())) {
          examples.add(
              new TagExample(
                  evidence.of(each), BioLabels.encode(each.sentence(), gold.entities())));
        }
      }
      return tagger.train(examples, folder, progress);
    }

    @Override
    public EntityRecognizer load(Path folder) throws IOException {
      return new TaggerRecognizer(tagger.load(folder), new NerEvidence(rules));
    }
  }
}
