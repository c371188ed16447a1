package org.vigov.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.vigov.text.Span;
import org.vigov.text.Spanned;

/**
 * A counted or measured fact (annotation guidelines, section 5).
 *
 * @param id {@code q1}, {@code q2}, … in the order of the text
 * @param kind {@code result} or {@code target}
 * @param action what was or will be done, as written
 * @param what the thing counted or measured, as written
 * @param parent id of the total that this figure is a part of
 * @param period TIMEX3 value of the time it holds for
 * @param organization canonical name of the body that acts
 * @param text the figure itself, which {@code begin..end} covers
 * @param sentence index of the sentence it stands in
 * @param mentions ids of the QUANTITY entities: the figure itself, then those said of the same fact
 * @param checks what arithmetic says of the figures
 */
public record Indicator(
    String id,
    String kind,
    Optional<String> action,
    String what,
    Figures figures,
    Optional<String> parent,
    Optional<String> period,
    Optional<String> organization,
    int begin,
    int end,
    String text,
    int sentence,
    List<String> mentions,
    List<Check> checks)
    implements Spanned {

  public Indicator {
    Span.requireOrdered(begin, end);
    Labels.require("indicator kind", kind, Labels.KINDS);
    mentions = List.copyOf(mentions);
    checks = List.copyOf(checks);
  }

  /**
   * The numbers of an indicator: plain, whatever way they are written.
   *
   * @param max upper end of a range whose lower end is {@code value}
   * @param plan the planned figure given with the actual one
   * @param total the whole of which {@code value} is a part
   * @param percent the stated share that goes with a count
   * @param baseline the earlier figure
   * @param unit {@code %}, {@code VND}, {@code kg}, …; none for counted things
   * @param comparator one of {@link Labels#COMPARATORS}; none for an exact figure
   */
  public record Figures(
      BigDecimal value,
      Optional<BigDecimal> max,
      Optional<BigDecimal> plan,
      Optional<BigDecimal> total,
      Optional<BigDecimal> percent,
      Optional<BigDecimal> baseline,
      Optional<String> unit,
      Optional<String> comparator) {

    public Figures {
      comparator.ifPresent(c -> Labels.require("comparator", c, Labels.COMPARATORS));
    }
  }

  /** One arithmetic relation between stated figures; nothing is ever corrected by it. */
  public record Check(String rule, boolean ok) {}
}
