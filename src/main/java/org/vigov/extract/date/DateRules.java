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
    return Character.isDigit(token.text().charAt(0)) || FIRST_WORDS.contains(token.norm());
  }

  List<Match> find(TokenText text) {
    return table.find(text, DateRules::canBegin);
  }

  /** What a mention says; empty when no rule reads it or any part of it. */
  Optional<DateParts> read(String mention) {
    List<Token> tokens = tokenizer.tokenize(mention, 0, mention.length());
    Optional<Match> whole = table.whole(TokenText.normalized(tokens));
    if (whole.isEmpty() && tokens.size() > 1) {
      Token last = tokens.get(tokens.size() - 1);
      if (last.norm().equals("này")) {
        whole = table.whole(TokenText.normalized(tokens.subList(0, tokens.size() - 1)));
      }
    }
    return whole
        .or(() -> find(TokenText.normalized(tokens)).stream().findFirst())
        .map(DateParts::of);
  }
}
