package org.vigov.extract.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vigov.lexicon.LexiconFile;
import org.vigov.text.Token;

/**
 * A table of rules. At one place the longest match wins, of two as long the rule that stands first;
 * matches never overlap.
 *
 * <p>Columns: name, what must stand before, pattern, what must stand behind, example,
 * counter-example; {@code -} for none. A row whose name begins with {@code @} defines a part that
 * later rows use as {@code {NAME}}. Patterns must be of bounded length, so that finding takes time
 * linear in the sentence.
 */
public final class RuleTable {
  private static final int COLUMNS = 6;

  private final List<Rule> rules;

  private RuleTable(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /**
   * Reads a table.
   *
   * @param file file name below {@code org/vigov/lexicon}
   * @param parts further parts, from other lexicons, by name
   */
  public static RuleTable load(String file, Map<String, String> parts) {
    Map<String, String> known = new LinkedHashMap<>(parts);
    List<Rule> rules = new ArrayList<>();
    for (List<String> row : LexiconFile.rows(file, COLUMNS)) {
      String name = row.get(0);
      String core = expand(row.get(2), known);
      if (name.startsWith("@")) {
        known.put(name.substring(1), core);
        continue;
      }
      rules.add(
          Rule.of(
              name,
              expand(row.get(1), known),
              core,
              expand(row.get(3), known),
              Pattern.UNICODE_CASE,
              row.get(4),
              row.get(5)));
    }
    return new RuleTable(rules);
  }

  private static String expand(String pattern, Map<String, String> parts) {
    if (pattern.equals("-")) {
      return "";
    }
    String expanded = pattern;
    for (Map.Entry<String, String> part : parts.entrySet()) {
      expanded = expanded.replace("{" + part.getKey() + "}", part.getValue());
    }
    return expanded;
  }

  public List<Rule> rules() {
    return rules;
  }

  /** The table with one rule only: what that rule finds by itself. */
  public RuleTable only(Rule rule) {
    return new RuleTable(List.of(rule));
  }

  /**
   * All matches, left to right.
   *
   * @param starts which tokens a match can begin with: a quick test that spares most of the work
   */
  public List<Match> find(TokenText text, Predicate<Token> starts) {
    List<Match> found = new ArrayList<>();
    List<Matcher> matchers = null;
    int i = 0;
    while (i < text.tokens().size()) {
      if (!starts.test(text.tokens().get(i))) {
        i++;
        continue;
      }
      if (matchers == null) {
        matchers = matchers(text);
      }
      Optional<Match> match = longestAt(text, i, matchers);
      match.ifPresent(found::add);
      i = match.map(Match::to).orElse(i + 1);
    }
    return found;
  }

  private List<Matcher> matchers(TokenText text) {
    return rules.stream()
        .map(
            rule ->
                rule.inContext()
                    .matcher(text.text())
                    .useTransparentBounds(true)
                    .useAnchoringBounds(false))
        .toList();
  }

  private Optional<Match> longestAt(TokenText text, int token, List<Matcher> matchers) {
    int best = -1;
    for (int r = 0; r < rules.size(); r++) {
      Matcher matcher = matchers.get(r).region(text.begin(token), text.text().length());
      if (matcher.lookingAt() && (best < 0 || matcher.end() > matchers.get(best).end())) {
        best = r;
      }
    }
    return best < 0
        ? Optional.empty()
        : Optional.of(rules.get(best).match(text, token, matchers.get(best)));
  }

  /** The first rule that covers the whole text, whatever stands around it. */
  public Optional<Match> whole(TokenText text) {
    for (Rule rule : rules) {
      Matcher matcher = rule.alone().matcher(text.text());
      if (matcher.matches()) {
        return Optional.of(rule.match(text, 0, matcher));
      }
    }
    return Optional.empty();
  }
}
