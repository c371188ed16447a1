package org.vigov.http;

import java.time.Duration;

/** The service behind the door, which may not be there yet. */
record Readiness(Backend backend) {
  private static final Duration RETRY = Duration.ofSeconds(2);

  /**
   * @throws ProblemException 503 while the models load
   */
  Serving require() {
    return backend
        .serving()
        .orElseThrow(
            () ->
                ProblemException.retry(503, "the models are still loading; try again soon", RETRY));
  }
}
