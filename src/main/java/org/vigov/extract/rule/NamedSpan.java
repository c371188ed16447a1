package org.vigov.extract.rule;

import org.vigov.text.Span;

/** What a rule found, with the rule's name. */
public record NamedSpan(String rule, Span span) {}
