package org.vigov.http;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Set;
import java.util.function.IntSupplier;
import org.vigov.model.Annotation;
import org.vigov.text.Sentence;
import org.vigov.text.Token;

/** What the service counts and measures, for {@code GET /metrics}. */
final class Metrics implements AutoCloseable {
  /** Text format 0.0.4 of Prometheus. */
  static final String MEDIA_TYPE = "text/plain;version=0.0.4;charset=utf-8";

  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS");
  private static final Duration[] BUCKETS = {
    Duration.ofMillis(5),
    Duration.ofMillis(10),
    Duration.ofMillis(25),
    Duration.ofMillis(50),
    Duration.ofMillis(100),
    Duration.ofMillis(250),
    Duration.ofMillis(500),
    Duration.ofSeconds(1),
    Duration.ofMillis(2500),
    Duration.ofSeconds(5),
    Duration.ofSeconds(10),
    Duration.ofSeconds(30),
    Duration.ofSeconds(60),
  };

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collector = new JvmGcMetrics();

  Metrics() {
    new ClassLoaderMetrics().bindTo(registry);
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    collector.bindTo(registry);
  }

  /** A number that is read whenever somebody looks. */
  void gauge(String name, String description, IntSupplier value) {
    Gauge.builder(name, () -> value.getAsInt()).description(description).register(registry);
  }

  /**
   * A request that was answered.
   *
   * @param route the path as the contract writes it; {@code other} for those it does not know
   */
  void request(String method, String route, int status, Duration time) {
    String known = METHODS.contains(method) ? method : "other";
    Timer.builder("vigov.http.requests")
        .description("Requests by call and status, until the last byte of the answer")
        .tags(Tags.of("method", known, "route", route, "status", Integer.toString(status)))
        .serviceLevelObjectives(BUCKETS)
        .register(registry)
        .record(time);
  }

  /** An article that was annotated. */
  void annotated(Annotation annotation, Duration time) {
    Timer.builder("vigov.annotation")
        .description("Time a worker took for an article")
        .serviceLevelObjectives(BUCKETS)
        .register(registry)
        .record(time);
    count("ok");
    registry.counter("vigov.syllables").increment((double) syllables(annotation));
  }

  /** An article that could not be annotated. */
  void failed(String outcome) {
    count(outcome);
  }

  private void count(String outcome) {
    registry.counter("vigov.articles", "outcome", outcome).increment();
  }

  private static long syllables(Annotation annotation) {
    long syllables = 0;
    for (Sentence sentence : annotation.sentences()) {
      syllables += sentence.tokens().stream().filter(Metrics::isSyllable).count();
    }
    return syllables;
  }

  private static boolean isSyllable(Token token) {
    return token.kind() == Token.Kind.WORD;
  }

  String scrape() {
    return registry.scrape();
  }

  @Override
  public void close() {
    collector.close();
    registry.close();
  }
}
