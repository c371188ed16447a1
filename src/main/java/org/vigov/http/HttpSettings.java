package org.vigov.http;

import java.time.Duration;

/**
 * How the server listens and what it lets in.
 *
 * @param host address to listen on
 * @param port 0 for any free one
 * @param maxBody largest body, or line of a batch, in bytes
 * @param workers how many articles are annotated at a time
 * @param queue how many articles may wait for a worker; more are refused
 * @param answerWithin how long one article may take, waiting included
 * @param stopWithin how long a stop waits for requests under way
 */
public record HttpSettings(
    String host,
    int port,
    int maxBody,
    int workers,
    int queue,
    Duration answerWithin,
    Duration stopWithin) {
  private static final int MAX_BODY = 2 << 20;
  private static final int QUEUE = 64;

  public HttpSettings {
    if (host.isBlank()) {
      throw new IllegalArgumentException("the host is empty; give an address such as 127.0.0.1");
    }
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port " + port + "; wanted 0 to 65535");
    }
    if (maxBody < 1 || workers < 1 || queue < 0) {
      throw new IllegalArgumentException(
          String.format(
              "%d bytes a body, %d workers, %d in the queue; wanted at least 1, 1 and 0",
              maxBody, workers, queue));
    }
    requirePositive("answerWithin", answerWithin);
    requirePositive("stopWithin", stopWithin);
  }

  private static void requirePositive(String name, Duration time) {
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException(name + " is " + time + "; wanted more than nothing");
    }
  }

  /** Loopback, port 8080, a worker for each processor. */
  public static HttpSettings defaults() {
    return on("127.0.0.1", 8080);
  }

  /** The usual limits on one address. */
  public static HttpSettings on(String host, int port) {
    return new HttpSettings(
        host,
        port,
        MAX_BODY,
        Runtime.getRuntime().availableProcessors(),
        QUEUE,
        Duration.ofSeconds(60),
        Duration.ofSeconds(10));
  }

  public HttpSettings withMaxBody(int bytes) {
    return new HttpSettings(host, port, bytes, workers, queue, answerWithin, stopWithin);
  }

  public HttpSettings withWork(int newWorkers, int newQueue) {
    return new HttpSettings(host, port, maxBody, newWorkers, newQueue, answerWithin, stopWithin);
  }

  public HttpSettings withAnswerWithin(Duration time) {
    return new HttpSettings(host, port, maxBody, workers, queue, time, stopWithin);
  }
}
