package org.vigov.extract.number;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One number with its sign, scale and unit.
 *
 * @param value scaled
 * @param scale what <i>triệu, tỷ</i> multiply by; 1 for none
 * @param end index of the token behind it
 */
record Measure(BigDecimal value, BigDecimal scale, Optional<String> unit, int end) {

  boolean isBare() {
    return scale.compareTo(BigDecimal.ONE) == 0 && unit.isEmpty();
  }

  Measure negated() {
    return new Measure(value.negate(), scale, unit, end);
  }

  Numbers.Found alone() {
    return new Numbers.Found(
        new Figure(value, Optional.empty(), Optional.empty(), unit, scale), end);
  }
}
