package org.vigov.extract.rule;

import java.util.List;
import java.util.regex.Matcher;

/** One pass over one text: the matchers it needs, made when they are first needed. */
final class Scan {
  private final List<Rule> rules;
  private final TokenText text;
  private final Matcher[] matchers;
  private final Matcher[] before;
  private int best;

  Scan(List<Rule> rules, TokenText text) {
    this.rules = rules;
    this.text = text;
    this.matchers = new Matcher[rules.size()];
    this.before = new Matcher[rules.size()];
  }

  /** Looks for the longest match at a token, among some rules; whether there is one. */
  boolean longestAt(int token, int[] candidates) {
    best = -1;
    int begin = text.begin(token);
    int end = text.text().length();
    int longest = -1;
    for (int r : candidates) {
      if (matchers[r] == null) {
        matchers[r] = matcher(rules.get(r).inContext());
      }
      Matcher matcher = matchers[r].region(begin, end);
      if (matcher.lookingAt() && matcher.end() > longest && allows(r, begin, end)) {
        best = r;
        longest = matcher.end();
      }
    }
    return best >= 0;
  }

  private boolean allows(int r, int begin, int end) {
    if (rules.get(r).before().isEmpty()) {
      return true;
    }
    if (before[r] == null) {
      before[r] = matcher(rules.get(r).before().get());
    }
    return before[r].region(begin, end).lookingAt();
  }

  private Matcher matcher(java.util.regex.Pattern pattern) {
    return pattern.matcher(text.text()).useTransparentBounds(true).useAnchoringBounds(false);
  }

  /** Index of the token behind what was found last. */
  int end() {
    return text.tokensUpTo(matchers[best].end());
  }

  /** What was found last at a token. */
  Match match(int token) {
    return rules.get(best).match(text, token, matchers[best]);
  }
}
