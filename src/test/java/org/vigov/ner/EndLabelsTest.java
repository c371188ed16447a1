package org.vigov.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndLabelsTest {
  private static final List<String> DOCUMENT = List.of("B-DOCUMENT", "E-DOCUMENT", "O");
  private static final List<String> NAME = List.of("B-PERSON", "E-PERSON", "O");
  private static final List<String> GIVEN_NAME = List.of("B-PERSON", "O", "O");

  @Test
  void marksTheEndOfEntities() {
    assertThat(EndLabels.of(List.of("B-DOCUMENT", "I-DOCUMENT", "O", "B-PERSON")))
        .containsExactly("B-DOCUMENT", "E-DOCUMENT", "O", "B-PERSON");
  }

  @Test
  void entitiesOfOneTokenAreOnlyOfTypesThatHaveSuch() {
    List<List<String>> sequences = new ArrayList<>(Collections.nCopies(200, DOCUMENT));
    sequences.addAll(Collections.nCopies(200, NAME));
    sequences.add(GIVEN_NAME);
    EndLabels labels = EndLabels.learn(sequences);

    assertThat(labels.allowed("B-DOCUMENT", "O")).isFalse();
    assertThat(labels.allowed("B-DOCUMENT", "B-PERSON")).isFalse();
    assertThat(labels.allowed("B-DOCUMENT", "I-DOCUMENT")).isTrue();
    assertThat(labels.allowed("B-PERSON", "O")).isTrue();
    assertThat(labels.allowed("I-PERSON", "O")).isFalse();
  }

  @Test
  void fewEntitiesTellNothingOfTheirType() {
    EndLabels labels = EndLabels.learn(Collections.nCopies(20, DOCUMENT));

    assertThat(labels.allowed("B-DOCUMENT", "O")).isTrue();
  }
}
