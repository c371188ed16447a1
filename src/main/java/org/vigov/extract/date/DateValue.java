package org.vigov.extract.date;

/**
 * What a calendar expression means.
 *
 * @param value TIMEX3; {@link DateResolver#UNKNOWN} when no rule reads it
 * @param rule name of the rule that read it; {@code -} for none
 * @param why where the parts come from that the expression leaves out
 */
public record DateValue(String value, String rule, String why) {}
