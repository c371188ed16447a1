package org.vigov.extract.official;

import java.util.List;

/**
 * What an article tells of a person.
 *
 * @param offices first words of the offices the person is given
 * @param honorific its kind; empty for none
 * @param report what kind of report the article seems to be
 * @param affiliation kind of the body the person is named with; empty for none
 */
record Conduct(
    List<String> offices,
    String honorific,
    String affiliation,
    Report report,
    List<Sighting> sightings) {
  Conduct {
    offices = List.copyOf(offices);
    sightings = List.copyOf(sightings);
  }
}
