package org.vigov.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.staticfiles.Location;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigov.models.ModelCard;
import org.vigov.pipeline.Vigov;

/** The HTTP service. */
public final class HttpServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);
  private static final String PAGE_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " img-src 'self' data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

  private final Javalin javalin;

  private HttpServer(Javalin javalin) {
    this.javalin = javalin;
  }

  /**
   * Starts to listen.
   *
   * @param service empty while the models load; until then annotation answers 503
   */
  public static HttpServer start(HttpSettings settings, Supplier<Optional<Vigov>> service) {
    Javalin javalin = Javalin.create(config -> configure(config, settings, service));
    javalin.start(settings.host(), settings.port());
    LOG.info("listening on http://{}:{}/", settings.host(), javalin.port());
    return new HttpServer(javalin);
  }

  private static void configure(
      JavalinConfig config, HttpSettings settings, Supplier<Optional<Vigov>> service) {
    config.startup.showJavalinBanner = false;
    config.http.prefer405over404 = true;
    config.http.generateEtags = false;
    config.staticFiles.add(
        files -> {
          files.hostedPath = "/";
          files.directory = "/org/vigov/http/page";
          files.location = Location.CLASSPATH;
        });
    Semaphore places = new Semaphore(settings.maxInFlight());
    config.routes.before(HttpServer::prepare);
    config.routes.post("/v1/annotate", new AnnotateHandler(service, settings, places));
    config.routes.post("/v1/annotate/batch", new BatchHandler(service, settings, places));
    config.routes.get("/v1/models", ctx -> models(ctx, service));
    config.routes.get("/health/live", ctx -> ctx.json(Map.of("status", "live")));
    config.routes.get("/health/ready", ctx -> ready(ctx, service));
    Problems.register(config);
  }

  private static void prepare(Context ctx) {
    RequestId.assign(ctx);
    ctx.header("X-Content-Type-Options", "nosniff");
    ctx.header("Referrer-Policy", "no-referrer");
    ctx.header("Content-Security-Policy", PAGE_POLICY);
  }

  private static void models(Context ctx, Supplier<Optional<Vigov>> service) throws IOException {
    Map<String, ModelCard> cards = AnnotateHandler.ready(service).service().models();
    ctx.json(new java.util.TreeMap<>(cards));
  }

  private static void ready(Context ctx, Supplier<Optional<Vigov>> service) {
    AnnotateHandler.ready(service);
    ctx.json(Map.of("status", "ready"));
  }

  public int port() {
    return javalin.port();
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
