package org.vigov.tag;

import java.util.List;

/**
 * What a tagger says of a sequence.
 *
 * @param labels of each item
 * @param scores how sure it is of each, 0 to 1
 */
public record Tags(List<String> labels, List<Double> scores) {
  public Tags {
    labels = List.copyOf(labels);
    scores = List.copyOf(scores);
    if (labels.size() != scores.size()) {
      throw new IllegalArgumentException(labels.size() + " labels, " + scores.size() + " scores");
    }
  }
}
