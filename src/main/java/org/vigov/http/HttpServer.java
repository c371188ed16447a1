package org.vigov.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP service: the calls of {@code openapi.yaml} and the page at {@code /}. */
public final class HttpServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);
  private static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

  private final Javalin javalin;
  private final WorkQueue work;
  private final BatchHandler batch;
  private final Metrics metrics = new Metrics();

  private HttpServer(HttpSettings settings, Backend backend, Optional<Workshop> workshop) {
    Readiness readiness = new Readiness(backend);
    this.work = new WorkQueue(settings);
    this.batch = new BatchHandler(readiness, work, settings, metrics);
    Routes routes = new Routes();
    routes.post("/v1/annotate", new AnnotateHandler(readiness, work, settings, metrics));
    routes.post("/v1/annotate/batch", batch);
    WriteGuard guard = new WriteGuard(settings.access());
    routes.status(new StatusHandlers(readiness, metrics, guard));
    workshop.ifPresent(
        w -> {
          w.runs().ifPresent(r -> new TrainingHandlers(r, guard, settings).register(routes));
          new CorpusHandlers(w.articles(), guard, settings).register(routes);
        });
    Page.all().forEach(routes::get);
    Contract.pages().forEach(routes::get);
    Gauges.register(metrics, work, batch, backend);
    this.javalin = Javalin.create(config -> configure(config, settings, routes));
  }

  /**
   * Starts to listen.
   *
   * @param backend empty while the models load: until then annotation answers 503
   * @throws JavalinException when the address is taken or not to be had
   */
  public static HttpServer start(HttpSettings settings, Backend backend) {
    return start(settings, backend, Optional.empty());
  }

  /**
   * Starts to listen.
   *
   * @param backend empty while the models load: until then annotation answers 503
   * @param workshop what the calls for training and for the corpus work on; without it there are no
   *     such calls
   * @throws JavalinException when the address is taken or not to be had
   */
  public static HttpServer start(
      HttpSettings settings, Backend backend, Optional<Workshop> workshop) {
    HttpServer server = new HttpServer(settings, backend, workshop);
    try {
      server.javalin.start();
    } catch (RuntimeException e) {
      server.closeWork();
      throw e;
    }
    LOG.info("listening on http://{}:{}/", settings.host(), server.port());
    return server;
  }

  private void configure(JavalinConfig config, HttpSettings settings, Routes routes) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    JettySetup.configure(config.jetty, settings, new AccessLog(metrics, routes.names()));
    Problems.register(config);
    Cors cors = new Cors(settings.access().origins());
    config.routes.before(ctx -> prepare(ctx, cors));
    routes.register(config.routes, cors);
  }

  /** What every answer has, errors included. */
  private static void prepare(Context ctx, Cors cors) {
    RequestId.assign(ctx);
    ctx.header("X-Content-Type-Options", "nosniff");
    ctx.header("Referrer-Policy", "no-referrer");
    ctx.header("Content-Security-Policy", CONTENT_POLICY);
    ctx.header("Cross-Origin-Resource-Policy", "same-origin");
    ctx.header("Cache-Control", "no-store");
    cors.mark(ctx);
  }

  /** The port it listens on. */
  public int port() {
    return javalin.port();
  }

  /** Refuses new requests, waits for those under way for as long as the settings say, and stops. */
  @Override
  public void close() {
    LOG.info("stopping: finishing what is under way, refusing what is new");
    try {
      javalin.stop();
      LOG.info("stopped");
    } catch (JavalinException e) {
      LOG.warn("stopped, though not all that was under way had ended in time", e);
    } finally {
      closeWork();
    }
  }

  private void closeWork() {
    batch.close();
    work.close();
    metrics.close();
  }
}
