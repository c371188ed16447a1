package org.vigov.extract.rule;

import java.util.Map;
import java.util.Optional;
import org.vigov.text.Span;

/**
 * What a rule found.
 *
 * @param from index of the first token
 * @param to index behind the last token
 * @param groups the named parts of the match that are there
 */
public record Match(Rule rule, int from, int to, Map<String, String> groups) {
  public Match {
    groups = Map.copyOf(groups);
  }

  public Optional<String> group(String name) {
    return Optional.ofNullable(groups.get(name));
  }

  /** The stretch of the article it covers. */
  public Span span(TokenText text) {
    return new Span(text.tokens().get(from).begin(), text.tokens().get(to - 1).end());
  }
}
