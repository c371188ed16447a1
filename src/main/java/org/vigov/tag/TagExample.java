package org.vigov.tag;

import java.util.List;

/**
 * A sequence with the right label of each item.
 *
 * @param labels as many as the sequence has items
 */
public record TagExample(TagSequence sequence, List<String> labels) {
  public TagExample {
    labels = List.copyOf(labels);
    if (labels.size() != sequence.size()) {
      throw new IllegalArgumentException(
          labels.size() + " labels for " + sequence.size() + " items");
    }
  }
}
