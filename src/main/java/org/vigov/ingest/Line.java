package org.vigov.ingest;

import java.util.ArrayList;
import java.util.List;
import org.vigov.text.Characters;
import org.vigov.text.Span;
import org.vigov.text.Token;
import org.vigov.text.Tokenizer;

/** A line of a text that is not blank, without the white space around it. */
record Line(Span span, String text, List<Token> tokens) {
  private static final Tokenizer TOKENIZER = new Tokenizer();

  Line {
    tokens = List.copyOf(tokens);
  }

  /** The lines of a text, in order; between them lies nothing but white space. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || endsLine(text.charAt(i))) {
        add(text, begin, i, lines);
        begin = i + 1;
      }
    }
    return lines;
  }

  private static void add(String text, int from, int to, List<Line> lines) {
    int begin = from;
    int end = to;
    while (begin < end && Characters.isSpace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Characters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (begin < end) {
      lines.add(
          new Line(
              new Span(begin, end),
              text.substring(begin, end),
              TOKENIZER.tokenize(text, begin, end)));
    }
  }

  /** The mandatory breaks of UAX #14. */
  private static boolean endsLine(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
