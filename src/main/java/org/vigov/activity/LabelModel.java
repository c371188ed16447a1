package org.vigov.activity;

/**
 * What is known of one label.
 *
 * @param threshold the probability from which on the label applies
 */
public record LabelModel<S extends LabelScorer>(S scorer, double threshold) {}
