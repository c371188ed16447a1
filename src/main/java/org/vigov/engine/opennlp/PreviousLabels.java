package org.vigov.engine.opennlp;

import java.util.List;

/** What the labels before an item say of its own. */
final class PreviousLabels {
  private static final String EDGE = "*";

  private PreviousLabels() {}

  static void add(int at, String item, String[] labels, List<String> context) {
    String before = at > 0 ? labels[at - 1] : EDGE;
    String twoBefore = (at > 1 ? labels[at - 2] : EDGE) + "," + before;
    context.add("t-1=" + before);
    context.add("t-2,-1=" + twoBefore);
    context.add("t-1,w=" + before + "," + item);
  }
}
