package org.vigov.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SequenceTrainerTest {
  private static final FeatureExtractor<List<String>> WORDS =
      (words, at, features) -> features.add(1, words.get(at));

  static List<SequenceTrainer> trainers() {
    return List.of(new PerceptronTrainer(10, 10, 1), new CrfTrainer(10, 20, 1, 0.3f, 1e-5f));
  }

  /** What "x" is depends on the word before it, which only the transitions can tell. */
  private static List<LabelledSequence<List<String>>> examples() {
    List<LabelledSequence<List<String>>> examples = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      examples.add(new LabelledSequence<>(List.of("a", "x", "o"), List.of("A", "A", "O")));
      examples.add(new LabelledSequence<>(List.of("b", "x", "o"), List.of("B", "B", "O")));
      examples.add(new LabelledSequence<>(List.of("a", "x", "x"), List.of("A", "A", "A")));
      examples.add(new LabelledSequence<>(List.of("o", "o", "b"), List.of("O", "O", "B")));
    }
    return examples;
  }

  private static LinearChainModel train(SequenceTrainer trainer) {
    return trainer.train(examples(), WORDS, (a, b) -> true, (done, of) -> {});
  }

  @ParameterizedTest
  @MethodSource("trainers")
  void learnsFromNeighbours(SequenceTrainer trainer) {
    LinearChainModel model = train(trainer);
    assertThat(labels(model, "a", "x", "o")).containsExactly("A", "A", "O");
    assertThat(labels(model, "b", "x", "o")).containsExactly("B", "B", "O");
  }

  private static List<String> labels(LinearChainModel model, String... words) {
    List<String> labels = new ArrayList<>();
    for (int label : model.decode(List.of(words), words.length, WORDS)) {
      labels.add(model.labels().get(label));
    }
    return labels;
  }

  @Test
  void marginalsOfARandomFieldAreProbabilities() {
    LinearChainModel model = train(new CrfTrainer(10, 20, 1, 0.3f, 1e-5f));
    double[] marginals = model.decodeWithScores(List.of("a", "x"), 2, WORDS).marginals();
    assertThat(marginals[0] + marginals[1] + marginals[2]).isCloseTo(1, within(1e-9));
    assertThat(marginals[model.labels().indexOf("A")]).isGreaterThan(0.9);
  }

  private static org.assertj.core.data.Offset<Double> within(double offset) {
    return org.assertj.core.data.Offset.offset(offset);
  }

  @Test
  void sameExamplesGiveTheSameBytesAndReadingGivesTheSameModel() throws IOException {
    byte[] first = bytes(train(new CrfTrainer(10, 5, 7, 0.3f, 1e-5f)));
    byte[] second = bytes(train(new CrfTrainer(10, 5, 7, 0.3f, 1e-5f)));
    assertThat(second).isEqualTo(first);
    LinearChainModel read = LinearChainModel.read(new ByteArrayInputStream(first));
    assertThat(bytes(read)).isEqualTo(first);
  }

  private static byte[] bytes(LinearChainModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }

  @Test
  void neverTakesAForbiddenStep() {
    LinearChainModel model =
        new PerceptronTrainer(10, 5, 1)
            .train(examples(), WORDS, (a, b) -> !(a.equals("A") && b.equals("B")), (d, of) -> {});
    assertThat(labels(model, "a", "b", "o")).isNotEqualTo(List.of("A", "B", "O"));
  }

  @Test
  void saysWhenThereIsNothingToLearn() {
    assertThatThrownBy(
            () ->
                new PerceptronTrainer(10, 1, 1)
                    .train(List.of(), WORDS, (a, b) -> true, (done, of) -> {}))
        .hasMessage("nothing to train on: no examples");
    assertThatThrownBy(() -> LinearChainModel.read(new ByteArrayInputStream(new byte[] {1, 2, 3})))
        .isInstanceOf(IOException.class);
  }
}
