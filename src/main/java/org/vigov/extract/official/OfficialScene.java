package org.vigov.extract.official;

import java.util.List;
import java.util.Map;

/**
 * An article as persons, their offices and what is told of them.
 *
 * @param held all offices whose holders are named
 * @param conducts all persons, in the order of their first mentions
 */
record OfficialScene(Bodies bodies, List<Offices.Held> held, Map<Person, Conduct> conducts) {}
