package org.vigov.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigov.activity.ActivityEngine;
import org.vigov.ner.NerEngine;
import org.vigov.pos.PosEngine;
import org.vigov.segment.SegmenterEngine;

class EnginesTest {
  static Stream<Arguments> stages() {
    return Stream.of(
        Arguments.of(
            SegmenterEngine.class,
            Stage.SEGMENTER,
            List.of("corenlp", "dl4j", "opennlp", "perceptron", "vncorenlp")),
        Arguments.of(
            NerEngine.class, Stage.NER, List.of("corenlp", "crf", "dl4j", "opennlp", "vncorenlp")),
        Arguments.of(ActivityEngine.class, Stage.ACTIVITIES, List.of("corenlp", "dl4j", "opennlp")),
        Arguments.of(
            PosEngine.class, Stage.POS, List.of("corenlp", "crf", "opennlp", "vncorenlp")));
  }

  @ParameterizedTest
  @MethodSource("stages")
  <T extends Named> void everyStageHasItsEnginesAndItsDefaultIsOne(
      Class<T> service, Stage stage, List<String> names) {
    assertThat(Engines.all(service))
        .extracting(Named::name)
        .containsExactlyInAnyOrderElementsOf(names);
    assertThat(Engines.named(service, stage, stage.defaultEngine()).name())
        .isEqualTo(stage.defaultEngine());
    assertThatThrownBy(() -> Engines.named(service, stage, "svm"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "unknown engine 'svm' for " + stage.label() + "; known: " + String.join(", ", names));
  }
}
