package org.vigov.http;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.vigov.pipeline.AnnotationService;

/** The service behind the door, which may not be there yet. */
record Readiness(Supplier<Optional<AnnotationService>> service) {
  private static final Duration RETRY = Duration.ofSeconds(2);

  /**
   * @throws ProblemException 503 while the models load
   */
  AnnotationService require() {
    return service
        .get()
        .orElseThrow(
            () ->
                ProblemException.retry(503, "the models are still loading; try again soon", RETRY));
  }
}
