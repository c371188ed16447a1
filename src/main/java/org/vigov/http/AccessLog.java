package org.vigov.http;

import java.time.Duration;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A line of the log and a measurement for every answer, those included that never reached a
 * handler. The query is not logged, nor is anything of the body.
 */
final class AccessLog implements RequestLog {
  private static final Logger LOG = LoggerFactory.getLogger("org.vigov.access");
  private static final int LONGEST_PATH = 200;

  private final Metrics metrics;
  private final RouteNames routes;

  /**
   * @param routes the paths there are
   */
  AccessLog(Metrics metrics, RouteNames routes) {
    this.metrics = metrics;
    this.routes = routes;
  }

  @Override
  public void log(Request request, Response response) {
    String path = Optional.ofNullable(Request.getPathInContext(request)).orElse("");
    Duration time = Duration.ofNanos(System.nanoTime() - request.getBeginNanoTime());
    metrics.request(request.getMethod(), routes.of(path), response.getStatus(), time);
    LOG.atInfo()
        .addKeyValue("request", id(response.getHeaders()))
        .addKeyValue("remote", Request.getRemoteAddr(request))
        .addKeyValue("method", printable(request.getMethod()))
        .addKeyValue("path", printable(path))
        .addKeyValue("status", response.getStatus())
        .addKeyValue("ms", time.toMillis())
        .addKeyValue("in", Request.getContentBytesRead(request))
        .addKeyValue("out", Response.getContentBytesWritten(response))
        .log("access");
  }

  private static String id(HttpFields headers) {
    return Optional.ofNullable(headers.get(RequestId.HEADER)).orElse("-");
  }

  /** What the caller chose must neither write lines of its own into the log nor fill it. */
  private static String printable(String text) {
    String cut = text.length() > LONGEST_PATH ? text.substring(0, LONGEST_PATH) + "…" : text;
    return cut.replaceAll("[\\p{Cntrl}\"]", "?");
  }
}
