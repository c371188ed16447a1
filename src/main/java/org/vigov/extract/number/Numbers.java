package org.vigov.extract.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  private final MeasureReader reader = new MeasureReader();
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
    return MeasureReader.isPair(tokens, at)
        ? reader.pair(tokens, at, style)
        : reader.read(tokens, at, style).map(low -> range(tokens, at, low, style));
  }

  /** A range, where the upper end follows; else the number alone. */
  private Found range(List<Token> tokens, int at, Measure low, NumberStyle style) {
    Optional<Measure> high =
        hasUpperEnd(tokens, at, low.end())
            ? reader.read(tokens, low.end() + 1, style)
            : Optional.empty();
    if (high.isEmpty()) {
      return low.alone();
    }
    Measure top = high.get();
    // The scale of the upper end holds for both: 5 - 10 tỷ đồng.
    BigDecimal value = low.isBare() ? low.value().multiply(top.scale()) : low.value();
    if (value.compareTo(top.value()) >= 0) {
      return low.alone();
    }
    Figure figure =
        new Figure(
            value,
            Optional.of(top.value()),
            Optional.empty(),
            top.unit().or(low::unit),
            top.scale());
    return new Found(figure, top.end());
  }

  private boolean hasUpperEnd(List<Token> tokens, int at, int end) {
    if (end + 1 >= tokens.size()) {
      return false;
    }
    String between = tokens.get(end).norm();
    boolean dash = between.length() == 1 && Characters.isDash(between.charAt(0));
    if (dash || UP_TO.contains(between)) {
      return true;
    }
    // "hai, ba dự án" says about how many; two figures with a comma between are a list.
    return end == at + 1
        && reader.isDigitWord(tokens, at)
        && between.equals(",")
        && reader.isDigitWord(tokens, end + 1);
  }
}
