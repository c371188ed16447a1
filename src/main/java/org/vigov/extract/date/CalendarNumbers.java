package org.vigov.extract.date;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Reads the numbers of calendar expressions: days and months up to 31, years 2000 to 2099. */
final class CalendarNumbers {
  private static final Map<String, Integer> UNITS =
      Map.ofEntries(
          Map.entry("giêng", 1),
          Map.entry("một", 1),
          Map.entry("mốt", 1),
          Map.entry("nhất", 1),
          Map.entry("i", 1),
          Map.entry("hai", 2),
          Map.entry("ii", 2),
          Map.entry("ba", 3),
          Map.entry("iii", 3),
          Map.entry("bốn", 4),
          Map.entry("tư", 4),
          Map.entry("iv", 4),
          Map.entry("năm", 5),
          Map.entry("lăm", 5),
          Map.entry("sáu", 6),
          Map.entry("bảy", 7),
          Map.entry("bẩy", 7),
          Map.entry("tám", 8),
          Map.entry("chín", 9),
          Map.entry("chạp", 12));

  /** How the English names of months begin, in their order. */
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private static final List<String> SILENT =
      List.of("mùng", "mồng", "không", "trăm", "linh", "lẻ", "nghìn");

  private CalendarNumbers() {}

  /** The number a word, figure or Roman numeral of a rule stands for. */
  static OptionalInt parse(String text) {
    if (text.chars().allMatch(Character::isDigit)) {
      return OptionalInt.of(Integer.parseInt(text));
    }
    int month = text.length() < 3 ? -1 : MONTHS.indexOf(text.substring(0, 3));
    if (month >= 0 && month % 3 == 0) {
      return OptionalInt.of(month / 3 + 1);
    }
    boolean thousands = text.startsWith("hai nghìn");
    String[] words = (thousands ? text.substring("hai nghìn".length()) : text).strip().split(" ");
    int value = thousands ? 2000 : 0;
    for (String word : words) {
      if (word.equals("mười")) {
        value += 10;
      } else if (word.equals("mươi")) {
        value += (value % 10) * 9;
      } else if (Character.isDigit(word.isEmpty() ? ' ' : word.charAt(0))) {
        value += Integer.parseInt(word);
      } else if (UNITS.containsKey(word)) {
        value += UNITS.get(word);
      } else if (!word.isEmpty() && !SILENT.contains(word)) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.of(value);
  }
}
