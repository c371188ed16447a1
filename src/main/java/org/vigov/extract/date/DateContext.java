package org.vigov.extract.date;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.vigov.model.Analysis;
import org.vigov.model.Entity;
import org.vigov.text.Sentence;
import org.vigov.text.Spanned;
import org.vigov.text.Token;

/** The tokens of the sentence around a date, as far as they may bear on it. */
record DateContext(List<Token> before, List<Token> after) {
  private static final Set<String> MORNING = Set.of("sáng");
  private static final Set<String> AFTERNOON = Set.of("chiều");
  private static final Set<String> EVENING = Set.of("tối");
  private static final Set<String> DEICTIC = Set.of("nay", "qua", "hôm", "cùng");
  private static final Set<String> FEAST = Set.of("nhân", "niệm", "mừng");
  private static final Set<String> EVERY = Set.of("hằng", "hàng", "mỗi");
  private static final Set<String> DEADLINE =
      Set.of("trước", "đến", "hết", "trong", "phấn", "kịp", "tới", "vào", "hạn");
  private static final Set<String> PAST = Set.of("đã", "được", "vừa", "hồi");
  private static final int NEAR = 4;
  private static final int WINDOW = 30;
  private static final int NAME = 12;

  static DateContext of(Entity date, Analysis analysis) {
    List<Sentence> sentences = analysis.sentences();
    int next = firstFrom(sentences, date.begin() + 1);
    if (next == 0) {
      return new DateContext(List.of(), List.of());
    }
    List<Token> tokens = sentences.get(next - 1).tokens();
    int begin = firstFrom(tokens, date.begin());
    int end = firstFrom(tokens, date.end());
    return new DateContext(
        tokens.subList(Math.max(0, begin - WINDOW), begin),
        tokens.subList(end, Math.min(tokens.size(), end + WINDOW)));
  }

  /** The index of the first that begins at an offset or behind it, by bisection. */
  private static int firstFrom(List<? extends Spanned> parts, int offset) {
    int low = 0;
    int high = parts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (parts.get(middle).begin() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The n-th token before the date, from 1; empty beyond the sentence. */
  private String before(int n) {
    return n <= before.size() ? before.get(before.size() - n).norm() : "";
  }

  private String after(int n) {
    return n <= after.size() ? after.get(n - 1).norm() : "";
  }

  /** TIMEX3's time of day, when the text tells it right before the date. */
  String timeOfDay() {
    String word = DEICTIC.contains(before(1)) ? before(2) : before(1);
    String wordBefore = DEICTIC.contains(before(1)) ? before(3) : before(2);
    // "Rạng sáng" is still night, and night is no part of the day that TIMEX3's evening stands for.
    if (MORNING.contains(word) && !wordBefore.equals("rạng")) {
      return "TMO";
    }
    if (AFTERNOON.contains(word)) {
      return "TAF";
    }
    return EVENING.contains(word) ? "TEV" : "";
  }

  boolean everyMonth() {
    return EVERY.contains(after(1)) && after(2).equals("tháng");
  }

  /** Said of every year: <i>hằng năm</i> behind it, <i>năm nào</i> before it. */
  boolean everyYear() {
    boolean behind = EVERY.contains(after(1)) && after(2).equals("năm");
    int link = before(1).equals("nào") ? 1 : 2;
    return behind
        || everyYearBefore()
        || (before(link).equals("nào") && before(link + 1).equals("năm"));
  }

  /** <i>Hằng năm trước 15/11</i>. */
  private boolean everyYearBefore() {
    for (int n = 1; n <= NEAR; n++) {
      if (before(n).equals("năm") && EVERY.contains(before(n + 1))) {
        return true;
      }
    }
    return false;
  }

  /** A day that comes every year: <i>nhân ngày 18/5</i>, <i>Ngày Đo lường Việt Nam (20/1)</i>. */
  boolean isFeast() {
    return FEAST.contains(before(1)) || followsNamedDay();
  }

  private boolean followsNamedDay() {
    int last = before.size() - 1;
    if (last >= 0 && before.get(last).text().equals("(")) {
      last--;
    }
    for (int i = last; i > Math.max(0, last - NAME) - 1; i--) {
      Token token = before.get(i);
      if (token.isPunctuation() || token.kind() == Token.Kind.NUMBER) {
        return false;
      }
      if (token.norm().equals("ngày") && token.isCapitalized() && i < last) {
        return before.get(i + 1).isCapitalized();
      }
    }
    return false;
  }

  /** Whether it is a time by which or in which something is to be done. */
  boolean isDeadline() {
    return DEADLINE.contains(before(1))
        || (before(1).equals("ngày") && DEADLINE.contains(before(2)));
  }

  /** Whether it must be done before the date: told of what is still to come. */
  boolean isSetAhead() {
    boolean cue =
        before(1).equals("trước") || (before(1).equals("ngày") && before(2).equals("trước"));
    return cue && !tellsThePast();
  }

  /** Told as what was: <i>hồi tháng 7</i>. */
  boolean isBack() {
    return before(1).equals("hồi");
  }

  boolean tellsThePast() {
    return Stream.concat(before.stream(), after.stream())
        .anyMatch(token -> PAST.contains(token.norm()));
  }
}
