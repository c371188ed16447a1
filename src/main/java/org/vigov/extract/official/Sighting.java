package org.vigov.extract.official;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.vigov.model.BlockType;
import org.vigov.text.Token;

/**
 * One place where an article speaks of a person, with the words around it.
 *
 * @param tokens of the sentence
 * @param own the stretch that speaks of the person, by its first token and the one behind its last
 * @param left first token behind the person named before, or of the sentence
 * @param right token where the next person is named, or behind the last of the sentence
 * @param before the words before the list of persons this one stands in, or before this one
 * @param behind the words behind that list
 * @param cued roles that cue words say
 * @param setting where it stands
 */
record Sighting(
    Person person,
    List<Token> tokens,
    Range own,
    int left,
    int right,
    Range before,
    Range behind,
    Cued cued,
    Setting setting) {

  /**
   * A run of tokens.
   *
   * @param from inclusive
   * @param to exclusive
   */
  record Range(int from, int to) {}

  /**
   * Roles by cue words.
   *
   * @param before by words before the name
   * @param behind by words behind it
   */
  record Cued(Set<String> before, Set<String> behind) {
    Cued {
      // In an order: sums of weights, and so what is learned, depend on it.
      before = Collections.unmodifiableSet(new TreeSet<>(before));
      behind = Collections.unmodifiableSet(new TreeSet<>(behind));
    }

    boolean says(String role) {
      return before.contains(role) || behind.contains(role);
    }
  }

  /**
   * Where a sighting stands.
   *
   * @param pronoun whether a pronoun stands for the person
   * @param meeting whether a meeting is reported
   * @param place index among the persons of the sentence
   * @param persons how many there are
   */
  record Setting(BlockType block, boolean pronoun, boolean meeting, int place, int persons) {}

  /** Whether another person stands before this one in a list. */
  boolean continuesList() {
    return before.to() != own.from();
  }

  /** Whether another person stands behind this one in a list. */
  boolean hasListBehind() {
    return behind.from() != own.to();
  }
}
