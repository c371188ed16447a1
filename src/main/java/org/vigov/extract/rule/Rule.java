package org.vigov.extract.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A named pattern over {@link TokenText}.
 *
 * @param inContext the pattern with what must stand around it; anchored where it is tried
 * @param alone the pattern without its context, for a stretch that is known to be one mention
 * @param groups names of its capturing groups, in order
 * @param example a text in which the stretch between bars is what the rule finds
 * @param counterExample a text in which the rule finds nothing
 */
public record Rule(
    String name,
    Pattern inContext,
    Pattern alone,
    List<String> groups,
    String example,
    String counterExample) {
  private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-z][a-z0-9]*)>");

  public Rule {
    groups = List.copyOf(groups);
  }

  static Rule of(
      String name,
      String before,
      String core,
      String after,
      int flags,
      String example,
      String counterExample) {
    String end = "(?![^ ])";
    return new Rule(
        name,
        Pattern.compile(before + "(?:" + core + ")" + end + after, flags),
        Pattern.compile(core, flags),
        GROUP.matcher(core).results().map(m -> m.group(1)).toList(),
        example,
        counterExample);
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
