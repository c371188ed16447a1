package org.vigov.activity;

import java.util.List;

/**
 * What in an article may speak for an area of work.
 *
 * @param cues the terms of the lexicon, in the order of the text
 * @param clauses how many clauses the article has, boilerplate left out
 * @param words of each sentence, in the form for lookups; names of bodies, people and places are
 *     left out as empty strings, since a department's name says nothing of what it did
 */
public record ActivityCues(List<Cue> cues, int clauses, List<List<String>> words) {
  public ActivityCues {
    cues = List.copyOf(cues);
    words = words.stream().map(List::copyOf).toList();
  }

  /** Where in an article a cue stands. */
  public enum Place {
    HEADLINE,
    LEAD,
    CAPTION,
    BODY
  }

  /**
   * @param sentence index of the sentence
   * @param clause number of the clause, counted through the article
   * @param strong whether the term says the area alone
   * @param figure whether the clause has a figure that counts or measures
   */
  public record Cue(
      String label,
      String term,
      boolean strong,
      int sentence,
      int clause,
      Place place,
      boolean figure) {}

  /** The cues for one label. */
  public List<Cue> of(String label) {
    return cues.stream().filter(cue -> cue.label().equals(label)).toList();
  }
}
