package org.vigov.extract.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A named pattern over {@link TokenText}.
 *
 * @param before what must stand around the place where it begins; of no width, and asked only where
 *     the rest matches, because looking back costs most
 * @param inContext the pattern with what must stand behind it; anchored where it is tried
 * @param alone the pattern without its context, for a stretch that is known to be one mention
 * @param groups names of its capturing groups, in order
 * @param example a text in which the stretch between bars is what the rule finds
 * @param counterExample a text in which the rule finds nothing
 */
public record Rule(
    String name,
    Optional<Pattern> before,
    Pattern inContext,
    Pattern alone,
    List<String> groups,
    String example,
    String counterExample) {
  private static final String NOWHERE = "(?!)";
  private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-z][a-z0-9]*)>");

  public Rule {
    groups = List.copyOf(groups);
  }

  static Rule of(
      String name,
      String before,
      String core,
      String after,
      String example,
      String counterExample) {
    String end = "(?![^ ])";
    return new Rule(
        name,
        before.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(before)),
        Pattern.compile("(?:" + core + ")" + end + after),
        Pattern.compile(core),
        GROUP.matcher(core).results().map(m -> m.group(1)).toList(),
        example,
        counterExample);
  }

  /** Whether it only reads what is known to be one mention, and finds nothing by itself. */
  public boolean isForMentions() {
    return before.filter(pattern -> pattern.pattern().equals(NOWHERE)).isPresent();
  }

  /** Whether a match can begin with some characters, alone or with anything behind them. */
  boolean canBegin(String begin) {
    Matcher matcher = alone.matcher(begin);
    return !isForMentions() && (matcher.lookingAt() || matcher.hitEnd());
  }

  Match match(TokenText text, int from, Matcher matcher) {
    Map<String, String> values = new HashMap<>();
    for (String group : groups) {
      String value = matcher.group(group);
      if (value != null) {
        values.put(group, value);
      }
    }
    return new Match(this, from, text.tokensUpTo(matcher.end()), values);
  }
}
