package org.vigov.text;

import java.util.Comparator;

/** A stretch of a text, in UTF-16 code units. */
public record Span(int begin, int end) implements Spanned, Comparable<Span> {
  private static final Comparator<Span> BY_POSITION =
      Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

  public Span {
    requireOrdered(begin, end);
  }

  /**
   * Checks the offsets of any {@link Spanned} value.
   *
   * @throws IllegalArgumentException when they are negative or out of order
   */
  public static void requireOrdered(int begin, int end) {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException(
          "not a span: begin " + begin + ", end " + end + "; wanted 0 <= begin <= end");
    }
  }

  @Override
  public int compareTo(Span other) {
    return BY_POSITION.compare(this, other);
  }
}
