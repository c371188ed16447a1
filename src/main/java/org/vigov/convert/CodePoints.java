package org.vigov.convert;

/** Offsets in code points, which other tools count, and in UTF-16 code units, which we do. */
final class CodePoints {
  private CodePoints() {}

  static int of(String text, int unit) {
    return text.codePointCount(0, unit);
  }

  /**
   * @throws ConversionException when the text is shorter
   */
  static int toUnit(String text, int codePoint) {
    try {
      return text.offsetByCodePoints(0, codePoint);
    } catch (IndexOutOfBoundsException e) {
      throw new ConversionException("offset " + codePoint + " lies behind the end of the text", e);
    }
  }
}
