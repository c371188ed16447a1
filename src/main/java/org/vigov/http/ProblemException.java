package org.vigov.http;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A request that is answered with an error; {@link Problems} makes the answer. */
final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final transient Map<String, String> headers;
  private final transient List<String> faults;

  private ProblemException(
      int status, String detail, Map<String, String> headers, Throwable cause) {
    this(status, detail, headers, List.of(), cause);
  }

  private ProblemException(
      int status,
      String detail,
      Map<String, String> headers,
      List<String> faults,
      Throwable cause) {
    super(detail, cause);
    this.status = status;
    this.headers = Map.copyOf(headers);
    this.faults = List.copyOf(faults);
  }

  static ProblemException of(int status, String detail) {
    return new ProblemException(status, detail, Map.of(), null);
  }

  static ProblemException of(int status, String detail, Throwable cause) {
    return new ProblemException(status, detail, Map.of(), cause);
  }

  /**
   * @param headers that the answer carries
   */
  static ProblemException with(int status, String detail, Map<String, String> headers) {
    return new ProblemException(status, detail, headers, null);
  }

  static ProblemException retry(int status, String detail, Duration after) {
    return new ProblemException(
        status, detail, Map.of("Retry-After", Long.toString(after.toSeconds())), null);
  }

  /**
   * @param faults all that is wrong, where that is more than one thing
   */
  static ProblemException faults(int status, String detail, List<String> faults) {
    return new ProblemException(status, detail, Map.of(), faults, null);
  }

  int status() {
    return status;
  }

  Map<String, String> headers() {
    return headers;
  }

  List<String> faults() {
    return faults;
  }
}
