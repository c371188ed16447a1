package org.vigov.extract.number;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vigov.lexicon.LexiconFile;
import org.vigov.text.Token;

/** The units of measure and money that stand behind a number. Immutable. */
final class Units {
  private static final int LONGEST = 3;

  /** A figure that stands at the beginning, or alone, has no words before it to ask. */
  private static final int LEADING = 2;

  /** How many tokens before a unit may hold the words it needs. */
  private static final int WINDOW = 6;

  private final Map<String, String> units = new HashMap<>();
  private final Set<String> measures = new HashSet<>();
  private final Map<String, Set<String>> deniedBy = new HashMap<>();
  private final Map<String, Set<String>> neededBefore = new HashMap<>();

  /**
   * @param end index of the token behind it
   */
  record Found(String unit, int end) {}

  Units() {
    for (List<String> row : LexiconFile.rows("units.tsv", 5)) {
      units.put(row.get(0), row.get(1));
      words(row.get(3)).ifPresent(words -> deniedBy.put(row.get(0), words));
      words(row.get(4)).ifPresent(words -> neededBefore.put(row.get(0), words));
      if (row.get(2).equals("measure")) {
        measures.add(row.get(0));
      }
    }
  }

  private static Optional<Set<String>> words(String column) {
    return column.equals("-") ? Optional.empty() : Optional.of(Set.of(column.split("\\|")));
  }

  /** The longest unit that begins at a token, with the second half of <i>tấn/ha</i>. */
  Optional<Found> read(List<Token> tokens, int at) {
    int end = longest(tokens, at, units.keySet());
    if (end == at || isOtherWord(tokens, at, end)) {
      return Optional.empty();
    }
    String unit = units.get(form(tokens, at, end));
    if (measures.contains(form(tokens, at, end))) {
      int slash = end;
      // 2,9 tấn nhân/ha: the crop between the two halves is no part of the unit's name.
      if (slash + 1 < tokens.size() && is(tokens, slash + 1, "/") && !is(tokens, slash, "/")) {
        slash++;
      }
      int per = isRate(tokens, slash) ? rateEnd(tokens, slash + 1) : slash + 1;
      if (per > slash + 1) {
        String below = tokens.get(slash + 1).text();
        return Optional.of(new Found(unit + "/" + below, per));
      }
    }
    return Optional.of(new Found(unit, end));
  }

  private boolean isOtherWord(List<Token> tokens, int at, int end) {
    String form = form(tokens, at, end);
    Set<String> denied = deniedBy.getOrDefault(form, Set.of());
    Set<String> needed = neededBefore.getOrDefault(form, Set.of());
    boolean found = needed.isEmpty() || at <= LEADING;
    for (int i = Math.max(0, at - WINDOW); i < at && !found; i++) {
      found = needed.contains(tokens.get(i).norm());
    }
    return !found || (end < tokens.size() && denied.contains(tokens.get(end).norm()));
  }

  private boolean isRate(List<Token> tokens, int slash) {
    return is(tokens, slash, "/") && !tokens.get(slash).spaceBefore();
  }

  private int rateEnd(List<Token> tokens, int at) {
    if (at < tokens.size() && List.of("h", "s", "giờ").contains(tokens.get(at).norm())) {
      return at + 1;
    }
    return longest(tokens, at, measures);
  }

  private static boolean is(List<Token> tokens, int at, String text) {
    return at < tokens.size() && tokens.get(at).text().equals(text);
  }

  private static int longest(List<Token> tokens, int at, Set<String> forms) {
    for (int end = Math.min(at + LONGEST, tokens.size()); end > at; end--) {
      if (forms.contains(form(tokens, at, end))) {
        return end;
      }
    }
    return at;
  }

  private static String form(List<Token> tokens, int begin, int end) {
    StringBuilder form = new StringBuilder();
    for (int i = begin; i < end; i++) {
      if (i > begin && tokens.get(i).spaceBefore()) {
        form.append(' ');
      }
      form.append(tokens.get(i).norm());
    }
    return form.toString();
  }
}
