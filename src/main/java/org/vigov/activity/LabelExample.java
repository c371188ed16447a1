package org.vigov.activity;

import java.util.List;

/** What is known of one article about one label. */
public record LabelExample(List<String> features, boolean applies) {
  public LabelExample {
    features = List.copyOf(features);
  }
}
