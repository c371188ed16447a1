package org.vigov.extract.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vigov.extract.number.NumberReader.Part;
import org.vigov.text.Characters;
import org.vigov.text.Token;
import org.vigov.text.Tokenizer;

/**
 * Reads figures: plain (06, 10.000, 56,4%), scaled (3,4 tỷ đồng, 3 tỷ 500 triệu, hai triệu rưỡi),
 * in words, ranges (5-10, 5 đến 10 tỷ đồng) and one number over another (88/156). Immutable and
 * safe to share.
 */
public final class Numbers {
  private static final Set<String> UP_TO = Set.of("đến", "tới", "÷", "~");
  private static final BigDecimal NONE = BigDecimal.ONE;

  private final Units units = new Units();
  private final NumberReader reader = new NumberReader(new NumberWords(), units);
  private final Tokenizer tokenizer = new Tokenizer();

  /**
   * A figure in its place.
   *
   * @param end index of the token behind it
   */
  public record Found(Figure figure, int end) {}

  /** Reads a text that is one figure; what stands around the first figure in it is passed over. */
  public Optional<Figure> parse(String text, NumberStyle style) {
    List<Token> tokens = tokenizer.tokenize(text, 0, text.length());
    for (int at = 0; at < tokens.size(); at++) {
      Optional<Found> found = read(tokens, at, style);
      if (found.isPresent()) {
        return found.map(Found::figure);
      }
    }
    return Optional.empty();
  }

  /** Reads a figure in Vietnamese style. */
  public Optional<Figure> parse(String text) {
    return parse(text, NumberStyle.VIETNAMESE);
  }

  /** The figure that begins at a token, as long as it goes. */
  public Optional<Found> read(List<Token> tokens, int at, NumberStyle style) {
    boolean sign = isSign(tokens, at);
    int first = sign ? at + 1 : at;
    Token token = tokens.get(first);
    Optional<Found> found =
        token.kind() == Token.Kind.NUMBER && hasTwoEnds(token.text())
            ? pair(tokens, first, style)
            : single(tokens, first, style);
    return sign && !tokens.get(at).text().equals("+") ? found.map(Numbers::negative) : found;
  }

  private static boolean isSign(List<Token> tokens, int at) {
    String text = tokens.get(at).text();
    boolean sign = text.length() == 1 && (Characters.isDash(text.charAt(0)) || text.equals("+"));
    return sign
        && at + 1 < tokens.size()
        && !tokens.get(at + 1).spaceBefore()
        && tokens.get(at + 1).kind() == Token.Kind.NUMBER;
  }

  private static Found negative(Found found) {
    Figure f = found.figure();
    return new Found(
        new Figure(f.value().negate(), f.max(), f.over(), f.unit(), f.scale()), found.end());
  }

  private static boolean hasTwoEnds(String text) {
    return text.chars().anyMatch(c -> c == '/' || c == ':' || Characters.isDash(c));
  }

  /** One token with two numbers: 5-10, 88/156, 20-25%. Three make a date. */
  private Optional<Found> pair(List<Token> tokens, int at, NumberStyle style) {
    String text = tokens.get(at).text();
    boolean percent = text.endsWith("%");
    String[] ends = (percent ? text.substring(0, text.length() - 1) : text).split("[-–/:]", -1);
    if (ends.length > 2 || text.indexOf(':') >= 0) {
      return Optional.empty();
    }
    int scaleEnd = percent ? at + 1 : reader.scaleEnd(tokens, at + 1);
    BigDecimal scale = reader.scale(tokens, at + 1, scaleEnd);
    Units.Found unit = percent ? new Units.Found("%", at + 1) : unit(tokens, scaleEnd);
    boolean measured = scaleEnd > at + 1 || !unit.unit().isEmpty();
    BigDecimal first = style.read(ends[0], measured).multiply(scale);
    Optional<BigDecimal> second = Optional.of(style.read(ends[1], measured).multiply(scale));
    boolean over = text.indexOf('/') >= 0;
    return Optional.of(
        found(
            first,
            over ? Optional.empty() : second,
            over ? second : Optional.empty(),
            unit,
            scale));
  }

  /** A number, with its unit, and the upper end of the range it begins. */
  private Optional<Found> single(List<Token> tokens, int at, NumberStyle style) {
    Token token = tokens.get(at);
    if (token.kind() == Token.Kind.NUMBER && token.text().endsWith("%")) {
      String digits = token.text().substring(0, token.text().length() - 1);
      Part part = new Part(style.read(digits, true), NONE, at + 1);
      return Optional.of(range(tokens, at, part, new Units.Found("%", at + 1), style));
    }
    return reader
        .read(tokens, at, style)
        .map(part -> range(tokens, at, part, unit(tokens, part.end()), style));
  }

  private Found range(List<Token> tokens, int at, Part low, Units.Found unit, NumberStyle style) {
    int next = upperEnd(tokens, at, unit.end());
    Optional<Found> high = next < 0 ? Optional.empty() : upper(tokens, next, style);
    if (high.isEmpty() || high.get().figure().over().isPresent()) {
      return found(low.value(), Optional.empty(), Optional.empty(), unit, low.scale());
    }
    Figure top = high.get().figure();
    // The scale of the upper end holds for both: 5 - 10 tỷ đồng.
    boolean shared = !low.isScaled() && unit.unit().isEmpty();
    BigDecimal value = shared ? low.value().multiply(top.scale()) : low.value();
    if (value.compareTo(top.value()) >= 0) {
      return found(low.value(), Optional.empty(), Optional.empty(), unit, low.scale());
    }
    String whole = top.unit().orElse(unit.unit());
    return found(
        value,
        Optional.of(top.value()),
        Optional.empty(),
        new Units.Found(whole, high.get().end()),
        top.scale());
  }

  private Optional<Found> upper(List<Token> tokens, int at, NumberStyle style) {
    Optional<Found> high = read(tokens, at, style);
    return high.filter(h -> h.figure().max().isEmpty());
  }

  /** Where the upper end of a range begins, or -1. */
  private int upperEnd(List<Token> tokens, int at, int end) {
    if (end + 1 >= tokens.size()) {
      return -1;
    }
    String between = tokens.get(end).norm();
    boolean dash = between.length() == 1 && Characters.isDash(between.charAt(0));
    if (dash || UP_TO.contains(between)) {
      return end + 1;
    }
    // "hai, ba" and "năm bảy" say about how many; only digits one after the other do.
    boolean word = end == at + 1 && reader.isDigitWord(tokens, at);
    if (word && between.equals(",") && reader.isDigitWord(tokens, end + 1)) {
      return end + 1;
    }
    return -1;
  }

  private Units.Found unit(List<Token> tokens, int at) {
    return units.read(tokens, at).orElse(new Units.Found("", at));
  }

  private static Found found(
      BigDecimal value,
      Optional<BigDecimal> max,
      Optional<BigDecimal> over,
      Units.Found unit,
      BigDecimal scale) {
    Optional<String> name = Optional.of(unit.unit()).filter(u -> !u.isEmpty());
    return new Found(new Figure(value, max, over, name, scale), unit.end());
  }
}
