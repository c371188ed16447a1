package org.vigov.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What is answered where; none of the paths has a parameter. */
final class Routes {
  private final Map<String, Handler> gets = new TreeMap<>();
  private final Map<String, Handler> posts = new TreeMap<>();

  void get(String path, Handler handler) {
    gets.put(path, handler);
  }

  void post(String path, Handler handler) {
    posts.put(path, handler);
  }

  void status(StatusHandlers status) {
    get("/v1/models", status::models);
    post("/v1/models/reload", status::reload);
    get("/health/live", status::live);
    get("/health/ready", status::ready);
    get("/metrics", status::metrics);
  }

  Set<String> paths() {
    Set<String> paths = new java.util.TreeSet<>(gets.keySet());
    paths.addAll(posts.keySet());
    return paths;
  }

  /** Javalin answers HEAD with 200 without asking the handler, ready or not: so it is a route. */
  void register(RoutesConfig routes, Cors cors) {
    gets.forEach(routes::get);
    gets.forEach(routes::head);
    posts.forEach(routes::post);
    if (!cors.origins().isEmpty()) {
      gets.keySet().forEach(path -> routes.options(path, ctx -> cors.preflight(ctx, "GET, HEAD")));
      posts.keySet().forEach(path -> routes.options(path, ctx -> cors.preflight(ctx, "POST")));
    }
  }
}
