package org.vigov.http;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** The same shape for errors that Jetty finds before a request reaches its handler. */
final class JettyProblems extends ErrorHandler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Object reason = request.getAttribute(ERROR_MESSAGE);
    Problem problem = problem(response.getStatus(), Optional.ofNullable(reason));
    HttpFields.Mutable headers = response.getHeaders();
    headers.put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
    headers.put(RequestId.HEADER, problem.requestId());
    if (problem.status() == 503) {
      headers.put(HttpHeader.RETRY_AFTER, "5");
    }
    response.write(true, ByteBuffer.wrap(problem.json()), callback);
    return true;
  }

  private static Problem problem(int status, Optional<Object> reason) {
    String detail =
        switch (status) {
          case 414, 431 -> "the address or the headers of the request are too long";
          case 503 -> "the service is stopping; try again soon";
          default -> "the request is malformed";
        };
    String why = status == 503 || status >= 500 ? "" : reason.map(r -> ": " + r).orElse("");
    return new Problem(status, detail + why, RequestId.create(), Map.of());
  }
}
