package org.vigov.extract.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigov.lexicon.LexiconFile;

/** Reads <i>hơn, ít nhất, không quá, khoảng, trở lên</i> beside a figure. Immutable. */
final class Comparators {
  private static final int LONGEST = 4;

  /** How many words of the thing counted may stand before <i>trở lên</i>. */
  private static final int REACH = 7;

  private final Map<String, String> before = new HashMap<>();
  private final Map<String, String> after = new HashMap<>();

  Comparators() {
    for (List<String> row : LexiconFile.rows("comparators.tsv", 3)) {
      Map<String, String> side =
          switch (row.get(1)) {
            case "before" -> before;
            case "after" -> after;
            default ->
                throw new IllegalStateException(
                    "comparators.tsv: unknown side '" + row.get(1) + "'; known: before, after");
          };
      side.put(row.get(0), row.get(2));
    }
  }

  Optional<String> sign(View view, Mention mention) {
    return behind(view, mention).or(() -> ahead(view, mention));
  }

  private Optional<String> ahead(View view, Mention mention) {
    int end = mention.first();
    // ít nhất là 5, tối đa cũng chỉ 5, khoảng từ 5 đến 10
    while (end > 0 && List.of("từ", "đến", "là", "chỉ", "tới").contains(view.word(end - 1))) {
      Optional<String> whole = phrase(view, end);
      if (whole.isPresent()) {
        return whole;
      }
      end--;
    }
    return phrase(view, end);
  }

  private Optional<String> phrase(View view, int end) {
    for (int begin = Math.max(0, end - LONGEST); begin < end; begin++) {
      String sign = before.get(String.join(" ", view.words().subList(begin, end)));
      if (sign != null) {
        return Optional.of(sign);
      }
    }
    return Optional.empty();
  }

  private Optional<String> behind(View view, Mention mention) {
    int last = Math.min(view.length() - 1, mention.end() + REACH);
    for (int i = mention.end(); i < last; i++) {
      if (List.of(",", ";", "#n", ":", "(", ")").contains(view.word(i))) {
        return Optional.empty();
      }
      String sign = after.get(view.word(i) + " " + view.word(i + 1));
      if (sign != null) {
        return Optional.of(sign);
      }
    }
    return Optional.empty();
  }
}
