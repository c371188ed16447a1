package org.vigov.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigov.Fixtures;
import org.vigov.corpus.SegmentedSentences;
import org.vigov.evaluate.SegmenterEvaluator;
import org.vigov.models.Engines;
import org.vigov.models.Stage;
import org.vigov.segment.Segmenter;
import org.vigov.segment.SegmenterEngine;
import org.vigov.text.Sentence;

/** Every engine that learns to segment. */
class SegmenterEnginesTest {
  private static List<Sentence> gold(String part) throws IOException {
    Path folder = Fixtures.project("corpus/segmentation/" + part);
    return SegmentedSentences.tokenized(SegmentedSentences.read(folder)).sentences();
  }

  private static SegmenterEngine engine(String name) {
    return Engines.named(SegmenterEngine.class, Stage.SEGMENTER, name);
  }

  @ParameterizedTest
  @CsvSource({"corenlp, 200, 0.94", "opennlp, 320, 0.95", "dl4j, 100, 0.80"})
  void learnsSavesLoadsAndSegments(String name, int sentences, double least, @TempDir Path folder)
      throws IOException {
    Segmenter segmenter = Trained.twice(engine(name), gold("train").subList(0, sentences), folder);
    Path dev = Fixtures.project("corpus/segmentation/dev");
    double f1 = new SegmenterEvaluator().evaluate(segmenter, SegmentedSentences.read(dev)).f1();
    assertThat(f1).isGreaterThan(least);

    List<Sentence> plain = gold("dev").stream().map(s -> s.withWords(List.of())).toList();
    List<Sentence> together = segmenter.segment(plain);
    assertThat(plain.stream().map(segmenter::segment).toList())
        .as("one by one")
        .isEqualTo(together);
    assertThat(plain.parallelStream().map(segmenter::segment).toList())
        .as("by many threads")
        .isEqualTo(together);
  }

  @ParameterizedTest
  @ValueSource(strings = {"corenlp", "opennlp", "dl4j"})
  void saysWhatIsMissing(String name, @TempDir Path folder) {
    assertThatThrownBy(() -> engine(name).load(folder)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> engine(name).train(List.of(), folder, (done, of) -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nothing to train on");
  }
}
