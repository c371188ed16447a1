package org.vigov.extract.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vigov.model.Indicator.Check;
import org.vigov.model.Indicator.Figures;

class ChecksTest {
  private static Figures figures(int value, int plan, String percent) {
    return new Figures(
        BigDecimal.valueOf(value),
        Optional.empty(),
        Optional.of(BigDecimal.valueOf(plan)),
        Optional.empty(),
        Optional.of(new BigDecimal(percent)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static List<BigDecimal> parts(int... values) {
    return java.util.Arrays.stream(values).mapToObj(BigDecimal::valueOf).toList();
  }

  @Test
  void tellsWhetherPlanAndPercentFit() {
    assertThat(Checks.of(figures(88, 156, "56.4"), parts()))
        .containsExactly(new Check("value/plan=percent", true));
    assertThat(Checks.of(figures(88, 156, "65.4"), parts()))
        .containsExactly(new Check("value/plan=percent", false));
  }

  @Test
  void addsUpPartsOnlyWhereThereAreSeveral() {
    assertThat(Checks.of(figures(47, 47, "100"), parts(35, 12)))
        .contains(new Check("sum(parts)=value", true));
    assertThat(Checks.of(figures(47, 47, "100"), parts(35, 6)))
        .contains(new Check("sum(parts)=value", false));
    assertThat(Checks.of(figures(47, 47, "100"), parts(35))).hasSize(1);
  }
}
