package org.vigov.engine.opennlp;

import java.util.List;

/** What is known of one article about one label. */
record LabelExample(List<String> features, boolean applies) {
  LabelExample {
    features = List.copyOf(features);
  }
}
