package org.vigov.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignificanceTest {
  private static List<UnitScore> units(int count, int right) {
    return IntStream.range(0, count)
        .mapToObj(i -> new UnitScore("u" + i, new Counts(10, 10, right)))
        .toList();
  }

  /** Only the exchange of all units or of none keeps the difference: 2 of 2^n cases. */
  @ParameterizedTest
  @CsvSource({"1, 1", "2, 0.5", "3, 0.25", "6, 0.03125", "8, 0.0078125"})
  void theSameGainInEachUnitIsAsLikelyAsTheseTosses(int count, double p) {
    assertThat(Significance.p(units(count, 5), units(count, 8))).isEqualTo(p, within(0.015));
    assertThat(Significance.p(units(count, 8), units(count, 5))).isEqualTo(p, within(0.015));
  }

  @Test
  void equalScoresDifferByChance() {
    assertThat(Significance.p(units(30, 7), units(30, 7))).isEqualTo(1);
  }

  @Test
  void manyGainsAreNoChance() {
    assertThat(Significance.p(units(40, 5), units(40, 6))).isLessThan(0.001);
  }

  @Test
  void theSameNumbersEachTime() {
    assertThat(Significance.p(units(7, 5), units(7, 6)))
        .isEqualTo(Significance.p(units(7, 5), units(7, 6)));
  }

  @Test
  void unitsMustBeTheSame() {
    assertThatThrownBy(() -> Significance.p(units(3, 5), units(4, 5)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3 and 4 units");
    List<UnitScore> other = List.of(new UnitScore("v", new Counts(10, 10, 5)));
    assertThatThrownBy(() -> Significance.p(units(1, 5), other)).hasMessageContaining("u0");
  }

  @Test
  void meanAndDeviation() {
    assertThat(MeanDeviation.of(List.of(0.9, 0.8, 1.0))).hasToString("0.900 ± 0.100");
    assertThat(MeanDeviation.of(List.of(0.75))).hasToString("0.750 ± 0.000");
    assertThatThrownBy(() -> MeanDeviation.of(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
