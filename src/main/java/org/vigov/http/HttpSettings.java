package org.vigov.http;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How the server listens and what it lets in.
 *
 * @param host address to listen on
 * @param port 0 for any free one
 * @param maxBody largest body, or line of a batch, in bytes
 * @param workers how many articles are annotated at a time
 * @param queue how many articles may wait for a worker; more are refused
 * @param batches how many batches may run at a time; more are refused
 * @param times the limits in time
 * @param access who may do what
 */
public record HttpSettings(
    String host,
    int port,
    int maxBody,
    int workers,
    int queue,
    int batches,
    Times times,
    Access access) {
  private static final int MAX_BODY = 2 << 20;
  private static final int QUEUE = 64;
  private static final int BATCHES = 4;

  /**
   * Limits in time.
   *
   * @param body how long a body may take to arrive
   * @param answer how long one article may take, waiting included
   * @param stop how long a stop waits for requests under way
   */
  public record Times(Duration body, Duration answer, Duration stop) {
    public Times {
      requirePositive("the time for a body", body);
      requirePositive("the time for an answer", answer);
      requirePositive("the time to stop", stop);
    }

    private static void requirePositive(String name, Duration time) {
      if (time.isNegative() || time.isZero()) {
        throw new IllegalArgumentException(name + " is " + time + "; wanted more than nothing");
      }
    }
  }

  /**
   * Who may do what.
   *
   * @param token that calls which change something may bring; without one only this machine may
   * @param origins of pages that browsers may let call this service; none by default
   */
  public record Access(Optional<String> token, List<String> origins) {
    private static final int SHORTEST_TOKEN = 16;

    public Access {
      origins = List.copyOf(origins);
      if (token.filter(t -> t.length() < SHORTEST_TOKEN).isPresent()) {
        throw new IllegalArgumentException(
            "the token is shorter than " + SHORTEST_TOKEN + " characters; make a longer one");
      }
      for (String origin : origins) {
        if (!origin.matches("https?://[^/*\\s]+")) {
          throw new IllegalArgumentException(
              "'" + origin + "' is no origin such as https://portal.example");
        }
      }
    }

    /** Changes from this machine only, no other sites. */
    public static Access local() {
      return new Access(Optional.empty(), List.of());
    }
  }

  public HttpSettings {
    if (host.isBlank()) {
      throw new IllegalArgumentException("the host is empty; give an address such as 127.0.0.1");
    }
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port " + port + "; wanted 0 to 65535");
    }
    if (maxBody < 1 || workers < 1 || queue < 0 || batches < 1) {
      throw new IllegalArgumentException(
          String.format(
              "%d bytes a body, %d workers, %d in the queue, %d batches;"
                  + " wanted at least 1, 1, 0 and 1",
              maxBody, workers, queue, batches));
    }
  }

  /** Loopback, port 8080, a worker for each processor. */
  public static HttpSettings defaults() {
    return on("127.0.0.1", 8080);
  }

  /** The usual limits on one address. */
  public static HttpSettings on(String host, int port) {
    Times times = new Times(Duration.ofSeconds(60), Duration.ofSeconds(60), Duration.ofSeconds(10));
    int workers = Runtime.getRuntime().availableProcessors();
    return new HttpSettings(host, port, MAX_BODY, workers, QUEUE, BATCHES, times, Access.local());
  }

  public HttpSettings withMaxBody(int bytes) {
    return new HttpSettings(host, port, bytes, workers, queue, batches, times, access);
  }

  public HttpSettings withWork(int newWorkers, int newQueue) {
    return new HttpSettings(host, port, maxBody, newWorkers, newQueue, batches, times, access);
  }

  public HttpSettings withBatches(int newBatches) {
    return new HttpSettings(host, port, maxBody, workers, queue, newBatches, times, access);
  }

  public HttpSettings withTimes(Times newTimes) {
    return new HttpSettings(host, port, maxBody, workers, queue, batches, newTimes, access);
  }

  public HttpSettings withAnswerWithin(Duration time) {
    return withTimes(new Times(times.body(), time, times.stop()));
  }

  public HttpSettings withAccess(Access newAccess) {
    return new HttpSettings(host, port, maxBody, workers, queue, batches, times, newAccess);
  }
}
