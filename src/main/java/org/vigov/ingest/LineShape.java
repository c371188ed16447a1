package org.vigov.ingest;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.vigov.ingest.BlockCues.Hit;
import org.vigov.text.Token;
import org.vigov.text.Token.Kind;

/**
 * The form of one line, apart from its neighbours.
 *
 * @param words how many tokens are no punctuation
 * @param end class of the last character
 * @param begin class of the first character
 * @param capitals share of words that begin with a capital, 0 to 1
 * @param allCapitals whether no letter is lower case
 * @param digits share of words that hold figures
 * @param dated whether a full calendar date stands in it
 * @param stamp share of tokens that belong to a publication stamp
 * @param separators how many bars, chevrons and wide gaps stand in it
 * @param cues kinds of the cues in it
 * @param leading kinds of the cues it begins with
 * @param cueShare share of words that belong to cues of what is no article
 * @param pattern its first tokens as capitals, lower case, figures and marks
 */
record LineShape(
    Line line,
    int words,
    String end,
    String begin,
    double capitals,
    boolean allCapitals,
    double digits,
    boolean dated,
    double stamp,
    int separators,
    Set<String> cues,
    Set<String> leading,
    double cueShare,
    String pattern) {

  private static final int CUE_LIMIT = 40;
  private static final int PROSE_WORDS = 18;
  private static final int LONG_PROSE_WORDS = 45;
  private static final Set<String> OF_ARTICLES =
      Set.of("byline", "caption", "dateline", "prose", "unit");

  LineShape {
    // In an order: sums of weights, and so what is learned, depend on it.
    cues = Collections.unmodifiableSet(new TreeSet<>(cues));
    leading = Collections.unmodifiableSet(new TreeSet<>(leading));
  }

  static LineShape of(Line line, BlockCues lexicon) {
    List<Token> tokens = line.tokens();
    List<Hit> hits = lexicon.find(tokens, CUE_LIMIT);
    Set<String> cues = new TreeSet<>();
    Set<String> leading = new TreeSet<>();
    int first = firstWord(tokens);
    boolean[] noArticle = new boolean[tokens.size()];
    boolean[] stamp = new boolean[tokens.size()];
    for (Hit hit : hits) {
      cues.add(hit.kind());
      if (hit.at() <= first) {
        leading.add(hit.kind());
      }
      boolean[] marks = hit.kind().equals("dateline") ? stamp : noArticle;
      for (int i = hit.at(); i < hit.at() + hit.length(); i++) {
        marks[i] |= marks == stamp || !OF_ARTICLES.contains(hit.kind());
      }
    }
    TokenCounts counts = TokenCounts.of(tokens, noArticle, stamp);
    return new LineShape(
        line,
        counts.words(),
        CharacterClass.ofEnd(line.text()),
        CharacterClass.ofBegin(line.text()),
        share(counts.capitals(), counts.words()),
        isAllCapitals(line.text()),
        share(counts.figures(), counts.words()),
        tokens.size() <= CUE_LIMIT && PublicationDate.find(line.text()).isPresent(),
        share(counts.stamp(), counts.words()),
        separators(line.text()),
        cues,
        leading,
        share(counts.noArticle(), counts.words()),
        pattern(tokens));
  }

  private static int firstWord(List<Token> tokens) {
    int first = 0;
    while (first < tokens.size() - 1 && tokens.get(first).isPunctuation()) {
      first++;
    }
    return first;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static boolean isAllCapitals(String text) {
    return text.codePoints().anyMatch(Character::isUpperCase)
        && text.codePoints().noneMatch(Character::isLowerCase);
  }

  private static int separators(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean gap = i > 0 && isBlank(c) && isBlank(text.charAt(i - 1));
      if (c == '|' || c == '»' || c == '›' || c == '>' || c == '•' || c == '\t' || gap) {
        count++;
      }
    }
    return count;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00a0';
  }

  private static String pattern(List<Token> tokens) {
    StringBuilder pattern = new StringBuilder();
    for (Token token : tokens) {
      String symbol = symbol(token);
      if (pattern.length() >= 8) {
        break;
      }
      if (!pattern.toString().endsWith(symbol)) {
        pattern.append(symbol);
      }
    }
    return pattern.toString();
  }

  private static String symbol(Token token) {
    if (token.kind() == Kind.PUNCTUATION) {
      return token.text().substring(0, token.text().offsetByCodePoints(0, 1));
    }
    if (token.kind() != Kind.WORD) {
      return token.kind() == Kind.ADDRESS ? "@" : "9";
    }
    if (!token.isCapitalized()) {
      return "w";
    }
    return token.text().length() > 1 && isAllCapitals(token.text()) ? "A" : "C";
  }

  /** Whether it is a paragraph of running text, which must never be lost. */
  boolean isProse() {
    boolean sentence = end.equals(".") || end.equals("/") || end.equals("…") || end.equals("\"");
    boolean running = capitals < 0.5 && cueShare < 0.3 && separators < 4;
    return running && (words >= LONG_PROSE_WORDS || (words >= PROSE_WORDS && sentence));
  }
}
