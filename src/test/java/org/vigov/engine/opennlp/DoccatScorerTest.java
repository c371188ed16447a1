package org.vigov.engine.opennlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vigov.activity.LabelExample;
import org.vigov.activity.LabelScorer;

class DoccatScorerTest {
  private static final List<String> METROLOGY = List.of("cân", "đo", "chợ");
  private static final List<String> OTHER = List.of("lúa", "ngô", "chợ");

  @Test
  void itsWeightsGiveTheProbabilityOfTheLibrary() {
    List<LabelExample> examples =
        List.of(
            new LabelExample(METROLOGY, true),
            new LabelExample(METROLOGY, true),
            new LabelExample(List.of("cân", "đo"), true),
            new LabelExample(OTHER, false),
            new LabelExample(OTHER, false),
            new LabelExample(List.of("lúa", "ngô"), false));
    LabelScorer scorer = new DoccatLearner().learn(examples);
    for (List<String> features : List.of(METROLOGY, OTHER, List.of("đo", "lúa", "lạ"))) {
      double odds = features.stream().mapToDouble(f -> scorer.weights().getOrDefault(f, 0.0)).sum();
      assertThat(1 / (1 + Math.exp(-odds))).isCloseTo(scorer.probability(features), within(1e-9));
    }
    assertThat(scorer.probability(METROLOGY)).isGreaterThan(0.5);
    assertThat(scorer.probability(OTHER)).isLessThan(0.5);
  }
}
