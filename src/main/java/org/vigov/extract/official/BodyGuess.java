package org.vigov.extract.official;

import java.util.Optional;

/**
 * The body an office is held to be in.
 *
 * @param rule what found it, for those who ask why
 * @param body canonical name; none when the office is in no body, or in an unknown one
 */
record BodyGuess(String rule, Optional<String> body) {
  /** The body is named right behind the office. */
  static final String NAMED = "body-behind-office";

  static final BodyGuess NONE = new BodyGuess("no-body-found", Optional.empty());

  static BodyGuess of(String rule, String body) {
    return new BodyGuess(rule, Optional.of(body));
  }
}
