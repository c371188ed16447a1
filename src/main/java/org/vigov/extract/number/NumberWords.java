package org.vigov.extract.number;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigov.lexicon.LexiconFile;
import org.vigov.text.Token;

/** Numbers in words: <i>hai mươi mốt, một trăm linh năm, mười lăm</i>. Immutable. */
final class NumberWords {
  /** What a word does in a numeral; see the header of the lexicon. */
  enum Part {
    DIGIT,
    JOINED,
    TEN,
    TENS,
    HUNDRED,
    LINK,
    HALF,
    SCALE
  }

  private record Word(Part part, BigDecimal value) {}

  /**
   * A number below a thousand.
   *
   * @param end index of the token behind it
   */
  record Spelled(int value, int end) {}

  private final Map<String, Word> words = new HashMap<>();

  NumberWords() {
    for (List<String> row : LexiconFile.rows("numerals.tsv", 3)) {
      Part part = Part.valueOf(row.get(1).toUpperCase(java.util.Locale.ROOT));
      words.put(row.get(0), new Word(part, new BigDecimal(row.get(2))));
    }
  }

  boolean is(List<Token> tokens, int at, Part part) {
    return at < tokens.size()
        && Optional.ofNullable(words.get(tokens.get(at).norm()))
            .filter(word -> word.part() == part)
            .isPresent();
  }

  /** The factor of a scale word; <i>tỷ lệ, tỷ trọng</i> are none. */
  Optional<BigDecimal> scale(List<Token> tokens, int at) {
    if (!is(tokens, at, Part.SCALE)) {
      return Optional.empty();
    }
    boolean ratio =
        at + 1 < tokens.size()
            && tokens.get(at).norm().startsWith("t")
            && List.of("lệ", "trọng", "số", "suất", "giá", "phú")
                .contains(tokens.get(at + 1).norm());
    return ratio ? Optional.empty() : Optional.of(words.get(tokens.get(at).norm()).value());
  }

  /** Reads a number below a thousand that begins at a token. */
  Optional<Spelled> read(List<Token> tokens, int at) {
    if (is(tokens, at, Part.TEN)) {
      return Optional.of(units(tokens, at + 1, 10));
    }
    if (!is(tokens, at, Part.DIGIT)) {
      return Optional.empty();
    }
    int digit = value(tokens, at);
    if (is(tokens, at + 1, Part.HUNDRED)) {
      return Optional.of(hundreds(tokens, at + 2, digit * 100));
    }
    return Optional.of(tens(tokens, at, digit));
  }

  private Spelled hundreds(List<Token> tokens, int at, int sum) {
    if (is(tokens, at, Part.LINK) && isUnit(tokens, at + 1)) {
      return new Spelled(sum + value(tokens, at + 1), at + 2);
    }
    if (is(tokens, at, Part.TEN)) {
      return units(tokens, at + 1, sum + 10);
    }
    if (is(tokens, at, Part.HALF)) {
      return new Spelled(sum + 50, at + 1);
    }
    if (is(tokens, at, Part.DIGIT) && is(tokens, at + 1, Part.TENS)) {
      Spelled rest = tens(tokens, at, value(tokens, at));
      return new Spelled(sum + rest.value(), rest.end());
    }
    return new Spelled(sum, at);
  }

  /** A digit with what makes it tens: <i>hai mươi, hai mươi mốt, hai mốt</i>. */
  private Spelled tens(List<Token> tokens, int at, int digit) {
    if (is(tokens, at + 1, Part.TENS)) {
      return units(tokens, at + 2, digit * 10);
    }
    if (is(tokens, at + 1, Part.JOINED) && digit > 1) {
      return new Spelled(digit * 10 + value(tokens, at + 1), at + 2);
    }
    return new Spelled(digit, at + 1);
  }

  private Spelled units(List<Token> tokens, int at, int sum) {
    return isUnit(tokens, at) ? new Spelled(sum + value(tokens, at), at + 1) : new Spelled(sum, at);
  }

  private boolean isUnit(List<Token> tokens, int at) {
    // The year behind a number (mười năm) is a duration more often than a fifteen.
    return (is(tokens, at, Part.DIGIT) && !tokens.get(at).norm().equals("năm"))
        || is(tokens, at, Part.JOINED)
        || (is(tokens, at, Part.DIGIT) && at > 0 && isTensOrLink(tokens, at - 1));
  }

  private boolean isTensOrLink(List<Token> tokens, int at) {
    return is(tokens, at, Part.LINK);
  }

  private int value(List<Token> tokens, int at) {
    return words.get(tokens.get(at).norm()).value().intValueExact();
  }
}
