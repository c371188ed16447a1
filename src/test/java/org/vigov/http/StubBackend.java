package org.vigov.http;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.vigov.pipeline.AnnotationService;

/** Serves with the stubs; counts the reloads, and fails them when told to. */
final class StubBackend implements Backend {
  private final Supplier<Optional<AnnotationService>> service;
  final AtomicInteger reloads = new AtomicInteger();
  volatile boolean broken;

  StubBackend(Supplier<Optional<AnnotationService>> service) {
    this.service = service;
  }

  @Override
  public Optional<Serving> serving() {
    return service.get().map(found -> new Serving(new StubSource(), found));
  }

  @Override
  public void reload() throws IOException {
    if (broken) {
      throw new IOException("the secret place of the models is empty");
    }
    reloads.incrementAndGet();
  }
}
