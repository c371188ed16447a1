package org.vigov.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vigov.learn.ChoiceTrainer.Choice;

class ChoiceTrainerTest {
  private final ChoiceTrainer trainer = new ChoiceTrainer(10, 8, 1, 0.1f, 1e-3f);

  /** The right fruit is the red one, whatever it is called. */
  private final List<Choice> choices =
      List.of(
          new Choice(List.of(fruit("apple", "red"), fruit("pear", "green")), List.of(true, false)),
          new Choice(List.of(fruit("apple", "green"), fruit("pear", "red")), List.of(false, true)));

  private static int[] fruit(String name, String color) {
    return features(name, color).hashes();
  }

  private static Features features(String name, String color) {
    Features features = new Features();
    features.add(1, name);
    features.add(2, color);
    return features;
  }

  @Test
  void learnsWhatTellsRightFromWrong() {
    LinearChainModel model = trainer.train(choices);
    float red = model.score(features("apple", "red"), 0);
    float green = model.score(features("apple", "green"), 0);
    assertThat(red).isGreaterThan(green + 1);
    assertThat(model.score(features("plum", "blue"), 0)).isZero();
  }

  @Test
  void anyRightCandidateWillDo() {
    Choice both =
        new Choice(
            List.of(fruit("apple", "red"), fruit("plum", "red"), fruit("pear", "green")),
            List.of(true, true, false));
    LinearChainModel model = trainer.train(List.of(both));
    float pear = model.score(features("pear", "green"), 0);
    assertThat(model.score(features("apple", "red"), 0)).isGreaterThan(pear);
    assertThat(model.score(features("plum", "red"), 0)).isGreaterThan(pear);
  }

  @Test
  void sameChoicesGiveTheSameBytes() throws IOException {
    ByteArrayOutputStream first = new ByteArrayOutputStream();
    trainer.train(choices).write(first);
    ByteArrayOutputStream second = new ByteArrayOutputStream();
    trainer.train(choices).write(second);
    assertThat(first.toByteArray()).isEqualTo(second.toByteArray());
  }

  @Test
  void saysWhatIsWrong() {
    List<Choice> clear = List.of(new Choice(List.of(fruit("apple", "red")), List.of(true)));
    assertThatThrownBy(() -> trainer.train(clear))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("nothing to train on: no choices");
    assertThatThrownBy(() -> new Choice(List.of(), List.of(true)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("0 candidates, but it is told of 1 whether they are right");
  }
}
