package org.vigov.extract.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vigov.text.Token;

/** Reads one number with its scales: 3,4 tỷ; 3 tỷ 500 triệu; hai triệu rưỡi. Immutable. */
final class NumberReader {
  private static final Pattern FIGURES = Pattern.compile("\\d++(?:[.,]\\d++)*+");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final NumberWords words;
  private final Units units;

  NumberReader(NumberWords words, Units units) {
    this.words = words;
    this.units = units;
  }

  /**
   * A number.
   *
   * @param value scaled
   * @param scale its first scale; 1 for none
   * @param end index of the token behind it
   */
  record Part(BigDecimal value, BigDecimal scale, int end) {
    boolean isScaled() {
      return scale.compareTo(BigDecimal.ONE) > 0;
    }
  }

  Optional<Part> read(List<Token> tokens, int at, NumberStyle style) {
    return simple(tokens, at, style).map(first -> sum(tokens, at, first, style));
  }

  /** Adds smaller scales and <i>rưỡi</i>: 1 tỷ 250 triệu, hai nghìn ba trăm. */
  private Part sum(List<Token> tokens, int at, Part first, NumberStyle style) {
    boolean spelled = tokens.get(at).kind() == Token.Kind.WORD;
    BigDecimal value = first.value();
    BigDecimal last = first.scale();
    int end = first.end();
    while (last.compareTo(BigDecimal.ONE) > 0) {
      if (words.is(tokens, end, NumberWords.Part.HALF)) {
        return new Part(value.add(last.multiply(HALF)), first.scale(), end + 1);
      }
      Optional<Part> next = simple(tokens, end, style);
      if (next.isEmpty()
          || next.get().value().compareTo(last) >= 0
          || !(next.get().isScaled() || spelled)) {
        break;
      }
      value = value.add(next.get().value());
      last = next.get().scale();
      end = next.get().end();
    }
    return new Part(value, first.scale(), end);
  }

  private Optional<Part> simple(List<Token> tokens, int at, NumberStyle style) {
    if (at >= tokens.size()) {
      return Optional.empty();
    }
    String text = tokens.get(at).text();
    // Most tokens are words, which need no pattern.
    if (text.charAt(0) <= '9' && FIGURES.matcher(text).matches()) {
      int end = scaleEnd(tokens, at + 1);
      BigDecimal scale = scale(tokens, at + 1, end);
      boolean measured = end > at + 1 || units.read(tokens, end).isPresent();
      return Optional.of(new Part(style.read(text, measured).multiply(scale), scale, end));
    }
    return words
        .read(tokens, at)
        .map(
            spelled -> {
              int end = scaleEnd(tokens, spelled.end());
              BigDecimal scale = scale(tokens, spelled.end(), end);
              return new Part(BigDecimal.valueOf(spelled.value()).multiply(scale), scale, end);
            });
  }

  /** Index behind the scale words that begin at a token: <i>nghìn tỷ</i> has two. */
  int scaleEnd(List<Token> tokens, int at) {
    int end = at;
    while (end < at + 2 && words.scale(tokens, end).isPresent()) {
      end++;
    }
    return end;
  }

  /** What the scale words between two indices multiply by. */
  BigDecimal scale(List<Token> tokens, int at, int end) {
    BigDecimal scale = BigDecimal.ONE;
    for (int i = at; i < end; i++) {
      scale = scale.multiply(words.scale(tokens, i).orElse(BigDecimal.ONE));
    }
    return scale;
  }

  /** Whether the token is a digit in words. */
  boolean isDigitWord(List<Token> tokens, int at) {
    return words.is(tokens, at, NumberWords.Part.DIGIT);
  }
}
