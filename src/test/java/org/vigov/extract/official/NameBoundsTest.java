package org.vigov.extract.official;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigov.extract.Articles;
import org.vigov.model.Entity;
import org.vigov.model.Labels;

class NameBoundsTest {
  private static final NameBounds BOUNDS = new NameBounds();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bà {Min Ha}-na nói | Min Ha-na",
        "Bà {Min Ha}-na | Min Ha-na",
        "Bà Anne-{Marie Petit} nói | Anne-Marie Petit",
        "{Lê Ba}-<Giám đốc> [Sở Y tế] | Lê Ba",
        "{Lê Ba}-Phó Giám đốc | Lê Ba",
        "SKHCN-{Lê Ba} nói | Lê Ba",
        "Bà {Min Ha}- | Min Ha",
        "{Lê Ba} - nói | Lê Ba"
      })
  void completesNamesCutAtAHyphen(String marked, String name) {
    assertThat(BOUNDS.complete(Articles.paragraph(marked)))
        .filteredOn(e -> e.is(Labels.PERSON))
        .extracting(Entity::text)
        .containsExactly(name);
  }
}
