package org.vigov.tag;

import java.util.List;

/**
 * A sequence to be labelled: tokens or words of a sentence.
 *
 * @param items at least one
 */
public record TagSequence(List<Item> items) {
  public TagSequence {
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("a sequence without items");
    }
  }

  public int size() {
    return items.size();
  }

  /**
   * One position.
   *
   * @param text as it is written
   * @param norm its form for lookups
   * @param marks what it is like, in a few classes: how it is written, what word lists and rules
   *     say of it. They need no neighbours: a network sees those itself
   * @param features all that speaks for a label, its neighbours included, for linear models; no
   *     white space in them
   */
  public record Item(String text, String norm, List<String> marks, List<String> features) {
    public Item {
      marks = List.copyOf(marks);
      features = List.copyOf(features);
    }
  }
}
