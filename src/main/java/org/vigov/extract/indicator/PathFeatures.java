package org.vigov.extract.indicator;

import org.vigov.learn.Features;

/** What lies between a word and the figure it may say something of. */
final class PathFeatures {
  private static final int LONGEST_SHAPE = 9;

  /** A word behind the figure. */
  void behind(View view, int figureEnd, int at, Features features) {
    between(view, figureEnd, at, at, "a", features);
    StringBuilder shape = new StringBuilder();
    for (int i = figureEnd; i <= Math.min(at, figureEnd + LONGEST_SHAPE - 1); i++) {
      String kind = view.kind(i);
      if (!kind.startsWith("+")) {
        shape.append(' ').append(kind);
      }
    }
    features.add(77, shape.toString());
  }

  /** A word before the figure. */
  void before(View view, int at, int figureBegin, Features features) {
    between(view, at + 1, figureBegin, at, "b", features);
  }

  private void between(View view, int from, int to, int at, String side, Features features) {
    int figures = 0;
    int commas = 0;
    int stops = 0;
    int functions = 0;
    String first = "";
    boolean verb = false;
    for (int i = from; i < to; i++) {
      String word = view.word(i);
      figures += word.equals("#n") && !view.word(i - 1).equals("#n") ? 1 : 0;
      commas += word.equals(",") ? 1 : 0;
      stops += ";:()".contains(word) ? 1 : 0;
      verb |= view.kind(i).equals("VERB");
      if (view.isFunction(i)) {
        functions++;
        first = first.isEmpty() || side.equals("b") ? word : first;
      }
    }
    features.add(60, side, String.valueOf(Math.min(figures, 3)));
    features.add(61, side, String.valueOf(Math.min(commas, 3)));
    features.add(62, side, String.valueOf(Math.min(stops, 3)));
    features.add(63, side, String.valueOf(Math.min(functions, 4)));
    features.add(64, side, first, view.word(at));
    features.add(65, side, Math.min(figures, 2) + " " + Math.min(commas, 2) + " " + stops);
    features.add(78, side, verb ? "verb" : "", view.kind(at));
  }
}
