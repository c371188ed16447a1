package org.vigov.extract.indicator;

import java.util.List;

/**
 * How a figure is tied to another of the same fact: what it says of it, and on which side that one
 * stands.
 */
final class LinkLabels {
  /** The figure is an indicator of its own. */
  static final String OWN = "own";

  static final String PERCENT = "percent";
  static final String PLAN = "plan";
  static final String TOTAL = "total";
  static final String BASELINE = "baseline";
  static final String SAME = "same";

  /** The figure it belongs to stands before or behind it. */
  static final String BACK = "<";

  static final String AHEAD = ">";

  static final List<String> RELATIONS = List.of(PERCENT, PLAN, TOTAL, BASELINE, SAME);

  private LinkLabels() {}
}
