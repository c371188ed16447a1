package org.vigov.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChainPairTest {
  private static final FeatureExtractor<List<String>> WORDS =
      (words, at, features) -> {
        features.add(1, words.get(at));
        features.add(2, at == 0 ? "^" : words.get(at - 1));
      };

  private static LinearChainModel learn(int bits, long seed, String... labels) {
    return new CrfTrainer(bits, 8, seed, 0.3f, 1e-5f)
        .train(
            List.of(new LabelledSequence<>(List.of("đo", "bốn", "cân"), List.of(labels))),
            WORDS,
            (before, label) -> true,
            (done, of) -> {});
  }

  private static Features features(String... words) {
    Features features = new Features();
    WORDS.extract(List.of(words), words.length - 1, features);
    return features;
  }

  @Test
  void givesTheScoresOfBoth() {
    LinearChainModel first = learn(10, 1, "a", "b", "c");
    LinearChainModel second = learn(10, 1, "x", "y", "x");
    ChainPair pair = new ChainPair(first, second);
    float[] scores = new float[2 * ChainPair.WIDTH];
    pair.score(features("bốn", "cân"), scores, ChainPair.WIDTH);
    assertThat(scores).startsWith(0, 0, 0, 0, 0, 0, 0, 0);
    assertThat(scores[10]).isGreaterThan(scores[8]).isGreaterThan(scores[9]);
    assertThat(scores[11]).isZero();
    assertThat(scores[12]).isGreaterThan(scores[13]);
  }

  @Test
  void knowsNothingOfFeaturesNeitherHasSeen() {
    ChainPair pair = new ChainPair(learn(18, 1, "a", "b", "c"), learn(18, 1, "x", "y", "x"));
    float[] scores = new float[ChainPair.WIDTH];
    pair.score(features("xe", "tàu"), scores, 0);
    assertThat(scores).containsOnly(0);
  }

  @Test
  void refusesTablesOfDifferentSizes() {
    assertThatThrownBy(
            () -> new ChainPair(learn(10, 1, "a", "b", "c"), learn(11, 1, "a", "b", "c")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("train them alike");
  }

  @Test
  void refusesMoreLabelsThanFit() {
    LinearChainModel five =
        new CrfTrainer(10, 1, 1, 0.1f, 0)
            .train(
                List.of(
                    new LabelledSequence<>(
                        List.of("một", "hai", "ba", "bốn", "năm"),
                        List.of("a", "b", "c", "d", "e"))),
                WORDS,
                (before, label) -> true,
                (done, of) -> {});
    assertThatThrownBy(() -> new ChainPair(five, learn(10, 1, "a", "b", "c")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at most 4");
  }

  @Test
  void aMeanLiesBetween() {
    LinearChainModel a = learn(10, 1, "a", "b", "c");
    LinearChainModel b = learn(10, 2, "a", "c", "b");
    LinearChainModel mean = LinearChainModel.mean(List.of(a, b));
    for (int before = -1; before < 3; before++) {
      for (int label = 0; label < 3; label++) {
        assertThat(mean.transition(before, label))
            .isCloseTo(
                (a.transition(before, label) + b.transition(before, label)) / 2, within(1e-5f));
      }
    }
    assertThat(LinearChainModel.mean(List.of(a, a)).decode(List.of("đo", "bốn", "cân"), 3, WORDS))
        .containsExactly(0, 1, 2);
  }

  @Test
  void thereIsNoMeanOfModelsThatDiffer() {
    assertThatThrownBy(() -> LinearChainModel.mean(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                LinearChainModel.mean(
                    List.of(learn(10, 1, "a", "b", "c"), learn(10, 1, "a", "b", "d"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no mean");
  }
}
