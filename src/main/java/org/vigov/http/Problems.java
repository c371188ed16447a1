package org.vigov.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.MethodNotAllowedResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigov.ingest.IngestException;
import org.vigov.train.RunRefusal;

/** The one place where errors become answers. What the service did wrong goes to the log only. */
final class Problems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  private static final String INTERNAL =
      "the service failed; its log says why under the id of this request";

  private Problems() {}

  static void register(JavalinConfig config) {
    config.routes.exception(Exception.class, (e, ctx) -> answer(ctx, of(e, ctx)));
    config.routes.exception(HttpResponseException.class, (e, ctx) -> answer(ctx, of(e, ctx)));
    config.router.javaLangErrorHandler(Problems::answerError);
  }

  /** What to answer to a failure. */
  static Problem of(Throwable failure, Context ctx) {
    String id = RequestId.of(ctx.res());
    if (failure instanceof ProblemException problem) {
      return new Problem(
          problem.status(), problem.getMessage(), id, problem.headers(), problem.faults());
    }
    if (failure instanceof RunRefusal refusal) {
      Map<String, String> headers =
          refusal.kind() == RunRefusal.Kind.FULL ? Map.of("Retry-After", "60") : Map.of();
      return new Problem(status(refusal), refusal.getMessage(), id, headers);
    }
    if (failure instanceof IngestException article) {
      int status = article.kind() == IngestException.Kind.NO_TEXT ? 422 : 400;
      return new Problem(status, article.getMessage(), id, Map.of());
    }
    if (failure instanceof MethodNotAllowedResponse notAllowed) {
      String allowed = String.join(", ", notAllowed.getDetails().values());
      String detail = ctx.method() + " is not allowed on " + ctx.path() + "; allowed: " + allowed;
      return new Problem(405, detail, id, Map.of("Allow", allowed));
    }
    if (failure instanceof HttpResponseException response && response.getStatus() == 404) {
      String detail = "there is nothing at " + ctx.path() + "; the calls are below /v1";
      return new Problem(404, detail, id, Map.of());
    }
    if (failure instanceof HttpException http && http.getCode() < 500) {
      String detail = "the request is malformed: " + http.getReason();
      return new Problem(http.getCode(), detail, id, Map.of());
    }
    return internal(failure, id);
  }

  private static int status(RunRefusal refusal) {
    return switch (refusal.kind()) {
      case WRONG -> 400;
      case UNKNOWN -> 404;
      case CONFLICT -> 409;
      case FULL -> 429;
    };
  }

  private static Problem internal(Throwable failure, String id) {
    LOG.error("request {} failed", id, failure);
    return new Problem(500, INTERNAL, id, Map.of());
  }

  private static void answer(Context ctx, Problem problem) {
    LOG.info(
        "request {}: {} {}: {} {}",
        problem.requestId(),
        ctx.req().getMethod(),
        ctx.req().getRequestURI(),
        problem.status(),
        printable(problem.detail()));
    problem.headers().forEach(ctx::header);
    ctx.status(HttpStatus.forStatus(problem.status()));
    ctx.contentType(Problem.MEDIA_TYPE).result(problem.json());
  }

  /** A detail may quote the request, which must not write lines of its own into the log. */
  private static String printable(String detail) {
    return detail.replaceAll("\\p{Cntrl}", " ");
  }

  /** Stack overflows and the like, which pass by the handlers of exceptions. */
  private static void answerError(HttpServletResponse response, Error error) {
    Problem problem = internal(error, RequestId.of(response));
    if (response.isCommitted()) {
      return;
    }
    response.setStatus(problem.status());
    response.setContentType(Problem.MEDIA_TYPE);
    try {
      response.getOutputStream().write(problem.json());
    } catch (IOException e) {
      LOG.info("request {}: the caller is gone", problem.requestId(), e);
    }
  }
}
