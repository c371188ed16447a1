package org.vigov.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import java.util.Map;
import java.util.TreeMap;

/** What is answered where. A path may have a parameter, such as {@code /v1/training-runs/{id}}. */
final class Routes {
  private enum Method {
    GET,
    HEAD,
    POST,
    PUT
  }

  private final Map<String, Map<Method, Handler>> handlers = new TreeMap<>();

  /** Javalin answers HEAD with 200 without asking the handler, ready or not: so it is a route. */
  void get(String path, Handler handler) {
    add(Method.GET, path, handler);
    add(Method.HEAD, path, handler);
  }

  void post(String path, Handler handler) {
    add(Method.POST, path, handler);
  }

  void put(String path, Handler handler) {
    add(Method.PUT, path, handler);
  }

  private void add(Method method, String path, Handler handler) {
    handlers.computeIfAbsent(path, p -> new TreeMap<>()).put(method, handler);
  }

  void status(StatusHandlers status) {
    get("/v1/models", status::models);
    post("/v1/models/reload", status::reload);
    get("/health/live", status::live);
    get("/health/ready", status::ready);
    get("/metrics", status::metrics);
  }

  RouteNames names() {
    return RouteNames.of(handlers.keySet());
  }

  void register(RoutesConfig routes, Cors cors) {
    handlers.forEach(
        (path, methods) -> {
          methods.forEach((method, handler) -> register(routes, method, path, handler));
          if (!cors.origins().isEmpty()) {
            String names = String.join(", ", methods.keySet().stream().map(Method::name).toList());
            routes.options(path, ctx -> cors.preflight(ctx, names));
          }
        });
  }

  private static void register(RoutesConfig routes, Method method, String path, Handler handler) {
    switch (method) {
      case GET -> routes.get(path, handler);
      case HEAD -> routes.head(path, handler);
      case POST -> routes.post(path, handler);
      case PUT -> routes.put(path, handler);
    }
  }
}
