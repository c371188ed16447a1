package org.vigov.extract.indicator;

import org.vigov.learn.FeatureExtractor;
import org.vigov.learn.Features;

/** What speaks for a word belonging to the noun phrase, or to the verb, of a figure. */
final class SpanFeatures implements FeatureExtractor<SpanWindow> {
  /** Before the span, its first word, the others, behind it; a window without one is all before. */
  static final String BEFORE = "before";

  static final String BEGIN = "begin";
  static final String INSIDE = "inside";
  static final String BEHIND = "behind";

  private final PathFeatures path = new PathFeatures();

  /** Whether one label may follow another; the first is empty at the beginning. */
  static boolean mayFollow(String before, String label) {
    return switch (label) {
      case BEFORE -> before.isEmpty() || before.equals(BEFORE);
      case BEGIN -> before.isEmpty() || before.equals(BEFORE);
      case INSIDE -> before.equals(BEGIN) || before.equals(INSIDE);
      default -> !before.isEmpty() && !before.equals(BEFORE);
    };
  }

  @Override
  public void extract(SpanWindow window, int index, Features features) {
    int at = window.from() + index;
    Mention mention = window.mention();
    View view = window.view();
    String side = at < mention.first() ? "b" : at >= mention.end() ? "a" : "f";
    int distance = at < mention.first() ? mention.first() - at : at - mention.end() + 1;
    String near = side + (distance < 7 ? distance : distance < 12 ? 7 : distance < 20 ? 12 : 20);
    String word = view.word(at);
    features.add(1, near);
    features.add(2, near, word);
    words(view, at, side, features);
    lexemes(view, at, side, features);
    marks(window, at, side, near, features);
    figure(window, side, near, features);
    if (side.equals("a")) {
      path.behind(view, mention.end(), at, features);
    } else if (side.equals("b")) {
      path.before(view, at, mention.first(), features);
    }
  }

  private static void words(View view, int at, String side, Features features) {
    for (int d = -2; d <= 2; d++) {
      features.add(10 + d, side, view.word(at + d));
      features.add(15 + d, view.word(at + d));
      features.add(20 + d, view.type(at + d));
    }
    for (int d = -2; d <= 1; d++) {
      features.add(25 + d, side, view.word(at + d), view.word(at + d + 1));
    }
    features.add(30, view.word(at - 1), view.word(at), view.word(at + 1));
    features.add(31, side, view.isFunction(at) ? "function" : "");
    features.add(
        32,
        side,
        view.isFunction(at - 1) ? "function" : "",
        view.isFunction(at + 1) ? "function" : "");
    boolean capital = at < view.length() && view.sentence().tokens().get(at).isCapitalized();
    features.add(33, side, capital ? "Aa" : "a");
    features.add(34, at == 0 ? "^" : "");
  }

  /** Where words begin, and their parts of speech. */
  private static void lexemes(View view, int at, String side, Features features) {
    for (int d = -2; d <= 2; d++) {
      features.add(70 + d, side, view.kind(at + d));
    }
    features.add(73, side, view.kind(at - 1), view.kind(at));
    features.add(74, side, view.kind(at), view.kind(at + 1));
    features.add(75, side + view.kind(at - 1), view.kind(at), view.kind(at + 1));
    features.add(76, side + view.kind(at), view.word(at - 1));
    String inside = view.isInsideWord(at) ? "inside" : "";
    features.add(35, inside);
    features.add(36, side, view.lexeme(at), inside);
    features.add(37, side, view.lexeme(at - 1), inside);
    features.add(38, side, view.isFunctionLexeme(at) ? "function" : "", inside);
    int next = at + 1;
    while (view.isInsideWord(next)) {
      next++;
    }
    features.add(39, side, view.lexeme(next), inside);
  }

  private static void marks(
      SpanWindow window, int at, String side, String near, Features features) {
    features.add(40, side, window.figure(at));
    features.add(41, side, window.figure(at - 1));
    features.add(42, side, window.figure(at + 1));
    String what = window.what().map(span -> span.mark(at)).orElse("-");
    String action = window.action().map(span -> span.mark(at)).orElse("-");
    features.add(43, side, what);
    features.add(44, side, action);
    String follows = window.view().word(window.mention().end());
    features.add(45, what, follows);
    features.add(46, action, follows);
    features.add(47, what, window.view().word(at));
    features.add(48, action, near);
  }

  private static void figure(SpanWindow window, String side, String near, Features features) {
    Mention mention = window.mention();
    View view = window.view();
    String unit = mention.figure().unit().orElse("");
    String follows = view.word(mention.end());
    boolean edge = !Character.isLetter(follows.charAt(0));
    String next = edge ? "edge" : view.isFunction(mention.end()) ? "function" : "noun";
    String part = window.part() ? "part" : "whole";
    features.add(57, side, part, next);
    features.add(58, near, part, next);
    features.add(50, near, next);
    features.add(51, near, unit);
    features.add(52, side, follows);
    features.add(53, near, next, unit.isEmpty() ? "" : unit.equals("%") ? "%" : "measure");
    features.add(54, side, view.word(mention.first() - 1));
    features.add(55, near, view.word(mention.first() - 1));
    if (side.equals("b")) {
      features.add(56, next, view.word(mention.first() - 1));
    }
  }
}
