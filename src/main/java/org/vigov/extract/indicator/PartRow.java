package org.vigov.extract.indicator;

/**
 * The indicators of an article among which totals and parts are told apart.
 *
 * @param sums whether sums may be looked at: training shows each article without them too, as
 *     reports often name only some of the parts
 */
record PartRow(Row row, boolean sums) {}
