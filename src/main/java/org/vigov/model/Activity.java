package org.vigov.model;

import java.util.List;
import java.util.OptionalDouble;
import org.vigov.text.Span;

/**
 * An area of work the article reports on.
 *
 * @param type one of {@link Labels#ACTIVITIES}, or a label of the user's own corpus
 * @param optional gold annotation only: named in passing, so that predicting it is neither right
 *     nor wrong
 * @param evidence the passages that speak most for it, best first
 */
public record Activity(String type, OptionalDouble score, boolean optional, List<Span> evidence) {
  public Activity {
    evidence = List.copyOf(evidence);
  }
}
