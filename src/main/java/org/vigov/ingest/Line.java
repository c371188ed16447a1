package org.vigov.ingest;

import java.util.ArrayList;
import java.util.List;
import org.vigov.text.Characters;
import org.vigov.text.Span;
import org.vigov.text.Token;
import org.vigov.text.Tokenizer;

/**
 * A line of a text that is not blank, without the white space around it.
 *
 * @param blanksBefore how many blank lines stand between it and the line before it
 */
record Line(Span span, String text, List<Token> tokens, int blanksBefore) {
  private static final Tokenizer TOKENIZER = new Tokenizer();

  Line {
    tokens = List.copyOf(tokens);
  }

  /** The lines of a text, in order; between them lies nothing but white space. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int begin = 0;
    int blanks = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || endsLine(text.charAt(i))) {
        Span span = trimmed(text, begin, i);
        // CR LF is one line end; what stands between the two is no blank line.
        boolean pair = i == begin && i > 0 && i < text.length() && isPair(text, i);
        if (span.length() > 0) {
          lines.add(line(text, span, lines.isEmpty() ? 0 : blanks));
          blanks = 0;
        } else if (!pair) {
          blanks++;
        }
        begin = i + 1;
      }
    }
    return lines;
  }

  private static boolean isPair(String text, int at) {
    return text.charAt(at) == '\n' && text.charAt(at - 1) == '\r';
  }

  private static Line line(String text, Span span, int blanks) {
    return new Line(
        span,
        text.substring(span.begin(), span.end()),
        TOKENIZER.tokenize(text, span.begin(), span.end()),
        blanks);
  }

  private static Span trimmed(String text, int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && Characters.isSpace(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && Characters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }

  /** The mandatory breaks of UAX #14. */
  private static boolean endsLine(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
