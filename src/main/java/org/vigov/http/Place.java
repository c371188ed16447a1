package org.vigov.http;

import java.util.Map;
import java.util.concurrent.Semaphore;

/** A place among the requests that are worked on; closing it gives it back. */
final class Place implements AutoCloseable {
  private final Semaphore places;

  private Place(Semaphore places) {
    this.places = places;
  }

  /** Takes a place, or refuses at once: waiting requests would only pile up. */
  static Place take(Semaphore places) {
    if (!places.tryAcquire()) {
      throw new ProblemException(
          503, "too many requests at a time; try again soon", Map.of("Retry-After", "1"));
    }
    return new Place(places);
  }

  @Override
  public void close() {
    places.release();
  }
}
