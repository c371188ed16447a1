package org.vigov.http;

/** The states of the service that can be watched. */
final class Gauges {
  private Gauges() {}

  static void register(Metrics metrics, WorkQueue work, BatchHandler batch, Backend backend) {
    metrics.gauge("vigov.queue.working", "Articles that workers are at", work::working);
    metrics.gauge("vigov.queue.waiting", "Articles that wait for a worker", work::waiting);
    metrics.gauge("vigov.queue.places", "Places for articles, working and waiting", work::size);
    metrics.gauge("vigov.batches", "Batches under way", batch::running);
    metrics.gauge(
        "vigov.ready", "1 when the models are loaded", () -> backend.serving().isPresent() ? 1 : 0);
    metrics.gauge(
        "vigov.models",
        "Models in service",
        () -> backend.serving().map(serving -> serving.service().models().size()).orElse(0));
  }
}
