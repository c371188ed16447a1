package org.vigov.extract.indicator;

import java.util.Optional;

/**
 * What has been decided of a fact.
 *
 * @param parent index of the total among the facts of the article; -1 for none
 */
record Draft(Fact fact, String kind, String what, Optional<String> action, int parent) {}
