package org.vigov.extract.indicator;

import java.math.BigDecimal;
import java.math.MathContext;

/** Arithmetic between stated figures, as exact as they are rounded. */
final class Ratios {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Ratios() {}

  /**
   * Whether a percentage is that of a part in a whole, rounded or cut off where it is written to.
   * One unit of its last place is allowed, as reports cut off as often as they round.
   */
  static boolean isPercent(BigDecimal part, BigDecimal whole, BigDecimal percent) {
    if (whole.signum() == 0) {
      return false;
    }
    BigDecimal exact = part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
    BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, percent.scale()));
    return exact.subtract(percent).abs().compareTo(step) < 0;
  }
}
