package org.vigov.http;

import java.util.Map;

/** A request that is refused: becomes an answer of the type {@code application/problem+json}. */
final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final transient Map<String, String> headers;

  /**
   * @param detail says what to change
   */
  ProblemException(int status, String detail) {
    this(status, detail, Map.of());
  }

  ProblemException(int status, String detail, Map<String, String> headers) {
    super(detail);
    this.status = status;
    this.headers = headers;
  }

  int status() {
    return status;
  }

  Map<String, String> headers() {
    return headers;
  }
}
