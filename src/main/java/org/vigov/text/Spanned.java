package org.vigov.text;

/**
 * Something that covers a stretch of a text: {@code begin} inclusive, {@code end} exclusive, in
 * UTF-16 code units.
 */
public interface Spanned {
  int begin();

  int end();

  default int length() {
    return end() - begin();
  }

  default Span span() {
    return new Span(begin(), end());
  }

  /** Whether {@code other} lies wholly inside this stretch. */
  default boolean covers(Spanned other) {
    return begin() <= other.begin() && other.end() <= end();
  }

  /** Whether the two share at least one code unit. */
  default boolean overlaps(Spanned other) {
    return begin() < other.end() && other.begin() < end();
  }
}
