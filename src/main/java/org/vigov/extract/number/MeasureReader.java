package org.vigov.extract.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.vigov.text.Characters;
import org.vigov.text.Token;

/** Reads one number with sign and unit, and two numbers in one token. Immutable. */
final class MeasureReader {
  /** Longer rows of figures are no quantities. */
  private static final int LONGEST = 40;

  private final Units units = new Units();
  private final NumberReader reader = new NumberReader(new NumberWords(), units);

  Optional<Measure> read(List<Token> tokens, int at, NumberStyle style) {
    if (isSign(tokens, at)) {
      Optional<Measure> plain = unsigned(tokens, at + 1, style);
      return tokens.get(at).text().equals("+") ? plain : plain.map(Measure::negated);
    }
    return unsigned(tokens, at, style);
  }

  private Optional<Measure> unsigned(List<Token> tokens, int at, NumberStyle style) {
    Token token = tokens.get(at);
    if (token.text().length() > LONGEST || isPair(tokens, at)) {
      return Optional.empty();
    }
    if (token.kind() == Token.Kind.NUMBER && token.text().endsWith("%")) {
      BigDecimal value = style.read(withoutPercent(token.text()), true);
      return Optional.of(new Measure(value, BigDecimal.ONE, Optional.of("%"), at + 1));
    }
    return reader
        .read(tokens, at, style)
        .map(
            part -> {
              Optional<Units.Found> unit = units.read(tokens, part.end());
              return new Measure(
                  part.value(),
                  part.scale(),
                  unit.map(Units.Found::unit),
                  unit.map(Units.Found::end).orElse(part.end()));
            });
  }

  /** Whether a token holds several numbers: 5-10, 88/156, 8:30. */
  static boolean isPair(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return token.kind() == Token.Kind.NUMBER
        && token.text().chars().anyMatch(c -> c == '/' || c == ':' || Characters.isDash(c));
  }

  /** Two numbers in one token, with what belongs to both. Three make a date, a colon a time. */
  Optional<Numbers.Found> pair(List<Token> tokens, int at, NumberStyle style) {
    String text = tokens.get(at).text();
    boolean percent = text.endsWith("%");
    String[] ends = withoutPercent(text).split("[-–/:]", -1);
    if (ends.length > 2 || text.indexOf(':') >= 0 || text.length() > LONGEST) {
      return Optional.empty();
    }
    int scaleEnd = percent ? at + 1 : reader.scaleEnd(tokens, at + 1);
    BigDecimal scale = reader.scale(tokens, at + 1, scaleEnd);
    Optional<Units.Found> unit =
        percent ? Optional.of(new Units.Found("%", at + 1)) : units.read(tokens, scaleEnd);
    boolean measured = scaleEnd > at + 1 || unit.isPresent();
    BigDecimal first = style.read(ends[0], measured).multiply(scale);
    Optional<BigDecimal> second = Optional.of(style.read(ends[1], measured).multiply(scale));
    boolean over = text.indexOf('/') >= 0;
    Figure figure =
        new Figure(
            first,
            over ? Optional.empty() : second,
            over ? second : Optional.empty(),
            unit.map(Units.Found::unit),
            scale);
    return Optional.of(new Numbers.Found(figure, unit.map(Units.Found::end).orElse(scaleEnd)));
  }

  boolean isDigitWord(List<Token> tokens, int at) {
    return reader.isDigitWord(tokens, at);
  }

  private static String withoutPercent(String text) {
    return text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
  }

  private static boolean isSign(List<Token> tokens, int at) {
    String text = tokens.get(at).text();
    boolean sign = text.length() == 1 && (Characters.isDash(text.charAt(0)) || text.equals("+"));
    return sign
        && at + 1 < tokens.size()
        && !tokens.get(at + 1).spaceBefore()
        && tokens.get(at + 1).kind() == Token.Kind.NUMBER;
  }
}
