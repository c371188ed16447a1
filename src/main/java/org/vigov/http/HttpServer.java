package org.vigov.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigov.pipeline.AnnotationService;

/** The HTTP service: the calls below {@code /v1}, the health checks and the page at {@code /}. */
public final class HttpServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);
  private static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

  private final Javalin javalin;
  private final WorkQueue work;
  private final BatchHandler batch;

  private HttpServer(
      HttpSettings settings, ArticleSource source, Supplier<Optional<AnnotationService>> service) {
    Readiness readiness = new Readiness(service);
    this.work = new WorkQueue(settings);
    this.batch = new BatchHandler(source, readiness, work, settings);
    Handler annotate = new AnnotateHandler(source, readiness, work, settings.maxBody());
    this.javalin =
        Javalin.create(
            config -> {
              configure(config, settings);
              config.routes.post("/v1/annotate", annotate);
              config.routes.post("/v1/annotate/batch", batch);
              status(config.routes, new StatusHandlers(readiness));
              Page.all().forEach((path, page) -> get(config.routes, path, page));
            });
  }

  /**
   * Starts to listen.
   *
   * @param service empty while the models load: until then annotation answers 503
   * @throws io.javalin.util.JavalinException when the address is taken or not to be had
   */
  public static HttpServer start(
      HttpSettings settings, ArticleSource source, Supplier<Optional<AnnotationService>> service) {
    HttpServer server = new HttpServer(settings, source, service);
    try {
      server.javalin.start();
    } catch (RuntimeException e) {
      server.closeWork();
      throw e;
    }
    LOG.info("listening on http://{}:{}/", settings.host(), server.port());
    return server;
  }

  private static void configure(JavalinConfig config, HttpSettings settings) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    JettySetup.configure(config.jetty, settings);
    Problems.register(config);
    config.routes.before(HttpServer::prepare);
  }

  /**
   * What every answer has, errors included. There is no CORS: other sites have no business here.
   */
  private static void prepare(Context ctx) {
    RequestId.assign(ctx);
    ctx.header("X-Content-Type-Options", "nosniff");
    ctx.header("Referrer-Policy", "no-referrer");
    ctx.header("Content-Security-Policy", CONTENT_POLICY);
    ctx.header("Cross-Origin-Resource-Policy", "same-origin");
    ctx.header("Cache-Control", "no-store");
  }

  private static void status(RoutesConfig routes, StatusHandlers status) {
    get(routes, "/v1/models", status::models);
    get(routes, "/health/live", status::live);
    get(routes, "/health/ready", status::ready);
  }

  /** Javalin answers HEAD with 200 without asking the handler, ready or not. */
  private static void get(RoutesConfig routes, String path, Handler handler) {
    routes.get(path, handler);
    routes.head(path, handler);
  }

  /** The port it listens on. */
  public int port() {
    return javalin.port();
  }

  /** Refuses new requests, waits for those under way for as long as the settings say, and stops. */
  @Override
  public void close() {
    javalin.stop();
    closeWork();
  }

  private void closeWork() {
    batch.close();
    work.close();
  }
}
