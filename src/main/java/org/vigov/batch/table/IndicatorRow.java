package org.vigov.batch.table;

/**
 * An indicator. Its numbers are doubles, as tables have them: exact to 15 digits.
 *
 * @param consistent whether the arithmetic of its figures works out; empty when there is none
 */
record IndicatorRow(
    String article,
    String published,
    String province,
    String id,
    String kind,
    String action,
    String what,
    Double value,
    Double max,
    Double plan,
    Double total,
    Double percent,
    Double baseline,
    String unit,
    String comparator,
    String parent,
    String period,
    String organization,
    String text,
    Integer begin,
    Integer end,
    Integer sentence,
    Boolean consistent) {}
