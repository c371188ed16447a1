package org.vigov.extract.number;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vigov.lexicon.LexiconFile;
import org.vigov.text.Token;

/** Tells from the words beside a number that it is no figure. Immutable. */
final class FigureContexts {
  private static final Set<String> PLACES =
      Set.of("before", "after", "bare", "year-before", "year-after", "next");
  private static final int LONGEST = 3;

  private final Map<String, Map<String, String>> words = new HashMap<>();

  FigureContexts() {
    PLACES.forEach(place -> words.put(place, new HashMap<>()));
    for (List<String> row : LexiconFile.rows("figure-contexts.tsv", 3)) {
      if (!PLACES.contains(row.get(1))) {
        throw new IllegalStateException(
            "figure-contexts.tsv: unknown place '" + row.get(1) + "'; known: " + PLACES);
      }
      words.get(row.get(1)).put(row.get(0), row.get(2));
    }
  }

  /** Whether the tokens {@code begin..end}, which read as a number, are no figure. */
  boolean exclude(List<Token> tokens, int begin, int end) {
    return reason(tokens, begin, end).isPresent();
  }

  /** What the number is, if it is no figure: {@code ordinal}, {@code date}, {@code clock}, … */
  Optional<String> reason(List<Token> tokens, int begin, int end) {
    Token first = tokens.get(begin);
    if (first.kind() == Token.Kind.WORD && isWordNotNumber(tokens, begin, end)) {
      return Optional.of("word");
    }
    boolean plain = end == begin + 1;
    if (!plain || first.text().endsWith("%")) {
      return Optional.empty();
    }
    Optional<String> before = before(tokens, begin, "before");
    if (before.isPresent()) {
      return before;
    }
    if (isAfter(tokens, end, "after") && !isWorkday(tokens, end)) {
      return Optional.of(words.get("after").get(tokens.get(end).norm()));
    }
    if (isListNumber(tokens, begin)) {
      return Optional.of("list number");
    }
    if (isClock(tokens, begin)) {
      return Optional.of("clock");
    }
    return isPhone(first.text()) ? Optional.of("phone") : Optional.empty();
  }

  private boolean isWordNotNumber(List<Token> tokens, int begin, int end) {
    String word = tokens.get(begin).norm();
    if (end > begin + 1) {
      return false;
    }
    if (words.get("bare").containsKey(word)) {
      return true;
    }
    if (word.equals("năm")) {
      boolean noun = end < tokens.size() && tokens.get(end).kind() == Token.Kind.WORD;
      return !noun || isAfter(tokens, end, "year-after") || isBefore(tokens, begin, "year-before");
    }
    return word.equals("một") && isAfter(tokens, end, "next");
  }

  private boolean isBefore(List<Token> tokens, int begin, String place) {
    return before(tokens, begin, place).isPresent();
  }

  /** What the words before a number say it is. */
  private Optional<String> before(List<Token> tokens, int begin, String place) {
    Map<String, String> known = words.get(place);
    String phrase = "";
    for (int i = begin - 1; i >= 0 && i >= begin - LONGEST; i--) {
      phrase = phrase.isEmpty() ? tokens.get(i).norm() : tokens.get(i).norm() + " " + phrase;
      if (known.containsKey(phrase)) {
        return Optional.of(known.get(phrase));
      }
    }
    // A colon may stand between: ĐT: 0277…
    boolean colon =
        begin > 1
            && tokens.get(begin - 1).text().equals(":")
            && tokens.get(begin).text().length() > 7;
    return colon ? Optional.ofNullable(known.get(tokens.get(begin - 2).norm())) : Optional.empty();
  }

  private boolean isAfter(List<Token> tokens, int end, String place) {
    return end < tokens.size() && words.get(place).containsKey(tokens.get(end).norm());
  }

  /** <i>14 ngày công</i> counts work, not time. */
  private static boolean isWorkday(List<Token> tokens, int end) {
    return end + 1 < tokens.size()
        && tokens.get(end).norm().equals("ngày")
        && tokens.get(end + 1).norm().equals("công");
  }

  /**
   * The number in front of an item: <i>1. Công tác quản lý</i>, <i>(2) giải ngân</i>, <i>3/</i>.
   */
  private static boolean isListNumber(List<Token> tokens, int at) {
    if (at + 1 >= tokens.size() || tokens.get(at).text().length() > 2) {
      return false;
    }
    String next = tokens.get(at + 1).text();
    boolean bracketed = at > 0 && tokens.get(at - 1).text().equals("(") && next.equals(")");
    boolean leading = at == 0 && !tokens.get(at + 1).spaceBefore() && ".)/-:".contains(next);
    return bracketed || leading;
  }

  private static boolean isClock(List<Token> tokens, int at) {
    return at + 1 < tokens.size() && tokens.get(at + 1).norm().equals("giờ");
  }

  private static boolean isPhone(String text) {
    long digits = text.chars().filter(Character::isDigit).count();
    return text.startsWith("0") && digits >= 9;
  }
}
