package org.vigov.extract.number;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a figure is worth.
 *
 * @param value the number, scaled; of a range the lower end, of <i>x/y</i> the x
 * @param max upper end of a range
 * @param over the y of <i>x/y</i>
 * @param unit {@code %}, {@code VND}, {@code ha}, …; none where none is written
 * @param scale what <i>nghìn, triệu, tỷ</i> multiply by; 1 where none is written
 */
public record Figure(
    BigDecimal value,
    Optional<BigDecimal> max,
    Optional<BigDecimal> over,
    Optional<String> unit,
    BigDecimal scale) {

  /** The form that equals every other form of the same number: no zeros behind the decimals. */
  public static BigDecimal canonical(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  public Figure {
    value = canonical(value);
    max = max.map(Figure::canonical);
    over = over.map(Figure::canonical);
    scale = canonical(scale);
  }

  public boolean isPercent() {
    return unit.filter("%"::equals).isPresent();
  }
}
