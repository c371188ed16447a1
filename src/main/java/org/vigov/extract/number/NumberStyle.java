package org.vigov.extract.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.vigov.text.Sentence;
import org.vigov.text.Token;

/**
 * The two ways to write separators. Vietnamese groups thousands with stops and marks decimals with
 * a comma (TCVN 4451 and common use); some articles do it the English way round.
 */
public enum NumberStyle {
  VIETNAMESE('.', ','),
  ENGLISH(',', '.');

  private static final Pattern PLAIN = Pattern.compile("\\d{1,15}+");

  private final char group;
  private final char decimal;

  NumberStyle(char group, char decimal) {
    this.group = group;
    this.decimal = decimal;
  }

  /**
   * The style of an article, from the numbers in it that can only be read one way.
   *
   * @return {@link #VIETNAMESE} where nothing tells
   */
  public static NumberStyle of(List<Sentence> sentences) {
    int english = 0;
    int vietnamese = 0;
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        if (token.kind() == Token.Kind.NUMBER) {
          english += ENGLISH.speaksFor(token.text());
          vietnamese += VIETNAMESE.speaksFor(token.text());
        }
      }
    }
    return english > vietnamese ? ENGLISH : VIETNAMESE;
  }

  /** 1 for 1.200.000 or 12,5% in Vietnamese style; stops alone may belong to a date. */
  private int speaksFor(String text) {
    String number = text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
    String[] groups = number.split("\\" + group, -1);
    boolean grouped = groups.length > 2 && isGrouped(groups);
    int comma = number.indexOf(decimal);
    boolean fraction =
        comma > 0
            && comma == number.lastIndexOf(decimal)
            && number.length() - comma - 1 != 3
            && (decimal == ',' || text.endsWith("%"));
    return grouped || fraction ? 1 : 0;
  }

  /**
   * Reads a number written with figures: 10.000, 1.200.000,5, 06.
   *
   * @param number figures with stops and commas, beginning and ending with a figure
   * @param measured whether a scale or unit follows, with which decimals are to be expected
   * @throws NumberFormatException when it is not such a number
   */
  BigDecimal read(String number, boolean measured) {
    boolean stop = number.indexOf('.') >= 0;
    boolean comma = number.indexOf(',') >= 0;
    if (stop && comma) {
      char last = number.lastIndexOf('.') > number.lastIndexOf(',') ? '.' : ',';
      return plain(number, last);
    }
    if (!stop && !comma) {
      return new BigDecimal(number);
    }
    char separator = stop ? '.' : ',';
    String[] parts = number.split("\\" + separator, -1);
    if (!isGrouped(parts)) {
      return plain(number, separator);
    }
    boolean thousands =
        parts.length > 2
            || separator == group
            || (!measured && separator == ',' && parts[1].equals("000"));
    return thousands ? new BigDecimal(String.join("", parts)) : plain(number, separator);
  }

  private static boolean isGrouped(String[] parts) {
    for (int i = 0; i < parts.length; i++) {
      boolean fits = i == 0 ? parts[i].length() <= 3 : parts[i].length() == 3;
      if (!fits || !PLAIN.matcher(parts[i]).matches()) {
        return false;
      }
    }
    // 0.125 has a decimal point whoever writes it.
    return !parts[0].equals("0") && !parts[0].startsWith("00");
  }

  private static BigDecimal plain(String number, char decimalMark) {
    StringBuilder digits = new StringBuilder();
    int last = number.lastIndexOf(decimalMark);
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (Character.isDigit(c)) {
        digits.append(c);
      } else if (i == last) {
        digits.append('.');
      }
    }
    return new BigDecimal(digits.toString());
  }
}
