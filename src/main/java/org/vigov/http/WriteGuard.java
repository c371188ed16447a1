package org.vigov.http;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lets calls that change something through: from this machine, or with the token. A page of another
 * site in a browser on this machine, and whoever comes through a proxy on it, are not this machine.
 */
record WriteGuard(HttpSettings.Access access) {
  private static final String BEARER = "Bearer ";
  private static final List<String> PROXIED = List.of("Forwarded", "X-Forwarded-For", "Via");

  /**
   * @throws ProblemException 401 when a token would help, else 403
   */
  void require(Context ctx) {
    if (hasToken(ctx) || isLocal(ctx)) {
      return;
    }
    if (access.token().isPresent()) {
      throw ProblemException.with(
          401,
          "this call needs the header 'Authorization: Bearer' with the token of this service",
          Map.of("WWW-Authenticate", "Bearer realm=\"vigov\""));
    }
    throw ProblemException.of(
        403,
        "this call works from the machine of the service only; to call it from elsewhere, start"
            + " the service with --token-file");
  }

  /** Compares in a time that says nothing about how much of the token was right. */
  private boolean hasToken(Context ctx) {
    String header = Optional.ofNullable(ctx.header("Authorization")).orElse("");
    if (access.token().isEmpty() || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      return false;
    }
    byte[] given = header.substring(BEARER.length()).strip().getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(access.token().get().getBytes(StandardCharsets.UTF_8), given);
  }

  private static boolean isLocal(Context ctx) {
    boolean proxied = PROXIED.stream().anyMatch(name -> ctx.header(name) != null);
    return !proxied && isLoopback(ctx.req().getRemoteAddr()) && isOwnPage(ctx);
  }

  /** A rebound name, or a page of another site, gives itself away by its host or its origin. */
  private static boolean isOwnPage(Context ctx) {
    boolean namedLocally = isLoopback(ctx.req().getServerName());
    Optional<String> origin = Optional.ofNullable(ctx.header("Origin"));
    return namedLocally
        && origin.map(o -> o.equals("http://" + ctx.header("Host")) || isLocalUri(o)).orElse(true);
  }

  private static boolean isLocalUri(String origin) {
    try {
      return Optional.ofNullable(URI.create(origin).getHost())
          .map(WriteGuard::isLoopback)
          .orElse(false);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Asks no name server: a name other than localhost is not local. */
  private static boolean isLoopback(String host) {
    String bare = host.replaceAll("^\\[|\\]$", "");
    if (bare.equals("localhost")) {
      return true;
    }
    if (!bare.matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
      return false;
    }
    try {
      return InetAddress.getByName(bare).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
