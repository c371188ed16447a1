package org.vigov.extract.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import org.vigov.lexicon.LexiconFile;
import org.vigov.text.Span;
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
  private final FirstCharacters first;

  private RuleTable(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    this.first = new FirstCharacters(this.rules);
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
    scan(text, starts, (scan, token) -> found.add(scan.match(token)));
    return found;
  }

  /** The stretches of the article that {@link #find} finds, without what the rules say of them. */
  public List<Span> spans(TokenText text, Predicate<Token> starts) {
    List<Token> tokens = text.tokens();
    List<Span> found = new ArrayList<>();
    scan(
        text,
        starts,
        (scan, token) ->
            found.add(new Span(tokens.get(token).begin(), tokens.get(scan.end() - 1).end())));
    return found;
  }

  /** The same with the names of the rules: the evidence, not for where speed counts. */
  public List<NamedSpan> named(TokenText text, Predicate<Token> starts) {
    return find(text, starts).stream()
        .map(match -> new NamedSpan(match.rule().name(), match.span(text)))
        .toList();
  }

  private void scan(TokenText text, Predicate<Token> starts, ObjIntConsumer<Scan> found) {
    Scan scan = null;
    int i = 0;
    while (i < text.tokens().size()) {
      if (starts.test(text.tokens().get(i))) {
        int[] candidates = first.rules(text.text(), text.begin(i));
        if (candidates.length > 0) {
          scan = scan == null ? new Scan(rules, text) : scan;
          if (scan.longestAt(i, candidates)) {
            found.accept(scan, i);
            i = scan.end();
            continue;
          }
        }
      }
      i++;
    }
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
