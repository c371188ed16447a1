package org.vigov.extract.date;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vigov.extract.rule.Match;
import org.vigov.extract.rule.RuleTable;
import org.vigov.extract.rule.TokenText;
import org.vigov.text.Token;
import org.vigov.text.Tokenizer;

/** The rules of {@code date-rules.tsv}. */
final class DateRules {
  /** What a calendar expression can begin with, besides a figure. */
  private static final Set<String> FIRST_WORDS =
      Set.of(
          "ngày", "tháng", "năm", "quý", "giai", "nhiệm", "niên", "thời", "mùa", "vụ", "các", "một",
          "hai", "ba", "bốn", "sáu", "bảy", "bẩy", "tám", "chín", "mười", "nửa", "thập", "những");

  /** English names of months, on pages made with foreign tools. */
  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec");

  private static final int MOST_WORDS_BEFORE = 6;

  private final RuleTable table;
  private final Tokenizer tokenizer = new Tokenizer();

  DateRules(RuleTable table) {
    this.table = table;
  }

  static DateRules load() {
    return new DateRules(RuleTable.load("date-rules.tsv", Map.of()));
  }

  RuleTable table() {
    return table;
  }

  static boolean canBegin(Token token) {
    return Character.isDigit(token.text().charAt(0))
        || FIRST_WORDS.contains(token.norm())
        || (token.isCapitalized() && MONTHS.contains(token.norm()));
  }

  List<Match> find(TokenText text) {
    return table.find(text, DateRules::canBegin);
  }

  /** What a mention says; empty when no rule reads it or any part of it. */
  Optional<DateParts> read(String mention) {
    List<Token> tokens = tokenizer.tokenize(mention, 0, mention.length());
    int end = tokens.size();
    if (end > 1 && tokens.get(end - 1).norm().equals("này")) {
      end--;
    }
    // A mention may have a word too many at the front: "hôm 21-7", "hết ngày 12-12".
    for (int begin = 0; begin < Math.min(end, MOST_WORDS_BEFORE); begin++) {
      Optional<Match> whole = table.whole(TokenText.normalized(tokens.subList(begin, end)));
      if (whole.isPresent()) {
        return whole.map(DateParts::of);
      }
    }
    return find(TokenText.normalized(tokens)).stream().findFirst().map(DateParts::of);
  }
}
