package org.vigov.learn;

import java.util.List;

/** A training example: a sequence and the label of each of its positions. */
public record LabelledSequence<S>(S sequence, List<String> labels) {
  public LabelledSequence {
    labels = List.copyOf(labels);
  }
}
