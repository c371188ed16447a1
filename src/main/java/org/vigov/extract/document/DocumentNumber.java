package org.vigov.extract.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a document.
 *
 * @param text as written, without spaces: {@code 40-KH/TU}
 * @param codes its letters, in order: {@code KH}, {@code TU}; none for a plain number
 */
record DocumentNumber(String text, List<String> codes) {
  private static final Pattern CODED =
      Pattern.compile(
          "(?<![\\p{L}\\d])(\\d{1,6}[A-Za-z]?(?:\\s?/\\s?(?:19|20)\\d{2})?)"
              + "((?:\\s?[-–/]\\s?\\p{Lu}[\\p{L}&\\d]{0,12}){1,6})");
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?:[Ss]ố|SỐ)\\s?:?\\s?((?:\\p{Lu}{1,8}\\s)?\\d[\\d.]{0,8}(?<!\\.))(?![\\d/-])");
  private static final Pattern SHORT =
      Pattern.compile("^\\p{L}+\\s\\p{L}+(?:\\s\\p{L}+)?\\s(\\d{1,4})$");

  DocumentNumber {
    codes = List.copyOf(codes);
  }

  /** The number in a mention of a document. */
  static Optional<DocumentNumber> in(String mention) {
    Matcher coded = CODED.matcher(mention);
    if (coded.find()) {
      String letters = coded.group(2).replaceAll("\\s", "");
      List<String> codes =
          Pattern.compile("[-–/]").splitAsStream(letters).filter(c -> !c.isEmpty()).toList();
      return Optional.of(new DocumentNumber(coded.group().replaceAll("\\s", ""), codes));
    }
    Matcher plain = PLAIN.matcher(mention);
    if (plain.find()) {
      return Optional.of(new DocumentNumber(plain.group(1), List.of()));
    }
    Matcher brief = SHORT.matcher(mention.strip());
    return brief.matches()
        ? Optional.of(new DocumentNumber(brief.group(1), List.of()))
        : Optional.empty();
  }
}
