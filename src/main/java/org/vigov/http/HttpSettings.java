package org.vigov.http;

/**
 * How the server listens and what it lets in.
 *
 * @param port 0 for any free one
 * @param maxBody largest body, or line of a batch, in bytes
 * @param maxInFlight how many requests are annotated at a time; more are refused
 */
public record HttpSettings(String host, int port, int maxBody, int maxInFlight) {
  private static final int TWO_MEBIBYTES = 2 << 20;
  private static final int IN_FLIGHT = 64;

  public HttpSettings {
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("port " + port + "; wanted 0 to 65535");
    }
    if (maxBody < 1 || maxInFlight < 1) {
      throw new IllegalArgumentException(
          "limits must be positive: body " + maxBody + " bytes, " + maxInFlight + " in flight");
    }
  }

  /** Listens on one address with the usual limits. */
  public static HttpSettings on(String host, int port) {
    return new HttpSettings(host, port, TWO_MEBIBYTES, IN_FLIGHT);
  }
}
