package org.vigov.http;

import static org.vigov.http.TestServer.assertProblem;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What attackers and broken clients send: refused as malformed, soon, without a stack trace. */
@Timeout(60)
class HostileBodiesTest {
  private static final String JSON = "application/json";
  private static final String TEXT = "text/plain";
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = Fuzz.server();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static Stream<Arguments> bodies() {
    return Stream.of(
        named("deep arrays", JSON, utf8("[".repeat(500_000))),
        named("deep objects", JSON, utf8("{\"text\":".repeat(100_000))),
        named("a number without end", JSON, utf8("{\"text\":" + "9".repeat(1_000_000) + "}")),
        named("a number of a billion digits", JSON, utf8("{\"text\":1e999999999}")),
        named("NUL", JSON, utf8("{\"text\":\"Sở\\u0000họp\"}")),
        named("a lone surrogate", JSON, utf8("{\"text\":\"Sở họp \\ud83d\"}")),
        named("a name twice", JSON, utf8("{\"text\":\"Sở họp\",\"text\":\"Hết\"}")),
        named("NUL in text", TEXT, utf8("Sở\u0000họp")),
        named("overlong UTF-8", TEXT, HexFormat.of().parseHex("53c0802e")),
        named("a surrogate in UTF-8", TEXT, HexFormat.of().parseHex("53eda0802e")),
        named("UTF-8 cut short", TEXT, HexFormat.of().parseHex("53e1bb")),
        named("beyond Unicode", TEXT, HexFormat.of().parseHex("53f4908080")),
        named("gzip", TEXT, HexFormat.of().parseHex("1f8b0800000000000003")));
  }

  private static Arguments named(String name, String type, byte[] body) {
    return Arguments.of(org.junit.jupiter.api.Named.of(name, body), type);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void areRefused(byte[] body, String type) {
    assertProblem(
        server.send(server.post("/v1/annotate", type, BodyPublishers.ofByteArray(body))), 400, "");
  }
}
