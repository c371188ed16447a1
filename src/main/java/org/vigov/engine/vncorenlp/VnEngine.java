package org.vigov.engine.vncorenlp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.vigov.learn.SequenceTrainer.Progress;
import org.vigov.models.Engine;
import org.vigov.tag.SequenceTagger;
import org.vigov.tag.TagExample;

/** VnCoreNLP with the models it brings: training only looks whether it is there and works. */
final class VnEngine implements Engine<TagExample, SequenceTagger> {
  /** The name of the engines of this package. */
  static final String NAME = "vncorenlp";

  private final List<String> annotators;
  private final BiFunction<VnWord, Boolean, String> label;
  private final String none;

  /**
   * @param annotators of VnCoreNLP
   * @param label of an item, by its word and whether the item begins it
   * @param none label of an item that is in no word
   */
  VnEngine(List<String> annotators, BiFunction<VnWord, Boolean, String> label, String none) {
    this.annotators = List.copyOf(annotators);
    this.label = label;
    this.none = none;
  }

  @Override
  public void check(Path folder) throws IOException {
    Installation.find(folder);
  }

  @Override
  public Optional<Path> brought(Path folder) {
    return Optional.of(Installation.folder(folder));
  }

  @Override
  public Map<String, String> train(List<TagExample> examples, Path folder, Progress progress)
      throws IOException {
    Installation installation = Installation.find(folder);
    new VnPipeline(installation, annotators);
    progress.report(1, 1);
    return Map.of(
        "jar", installation.jar().getFileName().toString(),
        "annotators", String.join(",", annotators));
  }

  @Override
  public SequenceTagger load(Path folder) throws IOException {
    return new VnTagger(new VnPipeline(Installation.find(folder), annotators), label, none);
  }
}
