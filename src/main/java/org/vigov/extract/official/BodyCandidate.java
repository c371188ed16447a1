package org.vigov.extract.official;

import java.util.List;
import java.util.Optional;

/**
 * A body that an office may be in, or none, as the article tells of it.
 *
 * @param name canonical; none for no body
 * @param rule what the rules go by for this office
 * @param ruled whether they choose this body
 * @param office words of the office, abbreviations spelled out
 * @param head first words of the name, in lower case
 * @param kind of the body, by the head of its name; empty for none
 * @param near how many other bodies are named between it and the office: {@code 0}, {@code 1}, …;
 *     {@code +0}, … behind the office; {@code far}
 * @param apart how many passages lie between: {@code 0}, {@code 1}, {@code 2}, {@code more}
 * @param taken whose office is in it where it is named last: {@code free}, {@code own}, {@code
 *     other}
 * @param rank how many bodies are named more often
 * @param shared how many words of the office its name has
 * @param ends whether the office ends with the head of the name
 * @param rival whether the office ends with the head of another body
 * @param occasion whether the headline or the first passages name it
 * @param beside whether the office named before is in it: {@code own}, {@code passage}, {@code
 *     article}, {@code no}
 * @param elsewhere whether the holder is named with the same office in it elsewhere
 */
record BodyCandidate(
    Optional<String> name,
    String rule,
    boolean ruled,
    List<String> office,
    String head,
    String kind,
    String near,
    String apart,
    String taken,
    int rank,
    int shared,
    boolean ends,
    boolean rival,
    boolean occasion,
    String beside,
    boolean elsewhere) {
  BodyCandidate {
    office = List.copyOf(office);
  }
}
