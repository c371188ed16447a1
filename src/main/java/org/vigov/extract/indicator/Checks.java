package org.vigov.extract.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.vigov.model.Indicator.Check;
import org.vigov.model.Indicator.Figures;

/** What arithmetic says of the stated figures. Nothing is corrected by it. */
final class Checks {
  private Checks() {}

  /**
   * @param parts the values of the parts of this total that have its unit
   */
  static List<Check> of(Figures figures, List<BigDecimal> parts) {
    List<Check> checks = new ArrayList<>();
    figures
        .percent()
        .ifPresent(
            percent -> {
              figures
                  .plan()
                  .ifPresent(
                      plan ->
                          checks.add(
                              new Check(
                                  "value/plan=percent",
                                  Ratios.isPercent(figures.value(), plan, percent))));
              figures
                  .total()
                  .ifPresent(
                      total ->
                          checks.add(
                              new Check(
                                  "value/total=percent",
                                  Ratios.isPercent(figures.value(), total, percent))));
            });
    // One part alone is an example, not a breakdown.
    if (parts.size() > 1) {
      BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      checks.add(new Check("sum(parts)=value", sum.compareTo(figures.value()) == 0));
    }
    return List.copyOf(checks);
  }
}
