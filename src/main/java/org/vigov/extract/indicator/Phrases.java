package org.vigov.extract.indicator;

/** The words to name a figure by when nothing better was found. */
final class Phrases {
  private static final int LONGEST = 5;

  private Phrases() {}

  /** The words right behind a figure, else those before it, else the figure itself. */
  static String near(SpanWindow window) {
    Mention mention = window.mention();
    int end = mention.end();
    int last = window.units().token(window.to());
    int least = window.units().token(window.from());
    while (end < last && end < mention.end() + LONGEST && isWord(window, end)) {
      end++;
    }
    if (end > mention.end()) {
      return text(window, mention.end(), end);
    }
    int begin = mention.first();
    while (begin > least && begin > mention.first() - LONGEST && isWord(window, begin - 1)) {
      begin--;
    }
    return begin < mention.first() ? text(window, begin, mention.first()) : mention.entity().text();
  }

  private static boolean isWord(SpanWindow window, int at) {
    return Character.isLetter(window.view().word(at).charAt(0));
  }

  private static String text(SpanWindow window, int begin, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = begin; i < end; i++) {
      text.append(i > begin ? " " : "").append(window.view().sentence().tokens().get(i).text());
    }
    return text.toString();
  }
}
