package org.vigov.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.vigov.Service;
import org.vigov.ingest.IngestException;
import org.vigov.ingest.InputFormat;

/** Bodies of all kinds, nearly right ones among them, and what must hold for each. */
final class Fuzz {
  private static final List<String> TYPES = List.of("application/json", "text/plain", "text/html");
  private static final List<String> PIECES =
      List.of(
          "{\"text\":\"",
          "\"}",
          "\"html\":\"",
          "<p>",
          "</div>",
          "<!--",
          "&#0;",
          "&#xD800;",
          "\\ud83d",
          "\\u0000",
          "\u0000",
          "[".repeat(3000),
          "<b>".repeat(500),
          "9".repeat(400),
          "1e999999999",
          "88/156 (56,4%)",
          "ngày 31/02/2019",
          "Sở KH&CN tỉnh Hà Nam ",
          "Hòa".concat("\u0300\u0323\u0301"),
          "\ufeff",
          "\u202e",
          "😀",
          "\r\n\r\n",
          "Kế hoạch số 40-KH/TU ",
          "không dưới 5-10 tỷ đồng ");

  private Fuzz() {}

  static Arbitrary<byte[]> bodies() {
    Arbitrary<byte[]> random = Arbitraries.bytes().array(byte[].class).ofMaxSize(300);
    Arbitrary<byte[]> pieces =
        Arbitraries.of(PIECES)
            .list()
            .ofMinSize(1)
            .ofMaxSize(12)
            .map(list -> String.join("", list).getBytes(StandardCharsets.UTF_8));
    Arbitrary<byte[]> broken =
        Combinators.combine(pieces, Arbitraries.bytes(), Arbitraries.integers().between(0, 1 << 20))
            .as(
                (bytes, value, at) -> {
                  byte[] changed = bytes.clone();
                  changed[at % changed.length] = value;
                  return changed;
                });
    return Arbitraries.oneOf(random, pieces, broken);
  }

  static Arbitrary<String> types() {
    return Arbitraries.of(TYPES);
  }

  /** An article, or a refusal that says why; nothing else. */
  static void read(byte[] body, String type) {
    try {
      var article =
          Service.VIGOV.reader().read(body, InputFormat.ofMediaType(type).orElseThrow(), "fuzz");
      assertThat(article.text()).isNotBlank();
    } catch (IngestException e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }

  /** 200, 400 or 422, as the contract writes them. */
  static void post(TestServer server, byte[] body, String type) {
    HttpResponse<String> response =
        server.send(server.post("/v1/annotate", type, BodyPublishers.ofByteArray(body)));
    assertThat(response.statusCode()).as(response.body()).isIn(200, 400, 422);
    HttpResponse<String> lines =
        server.send(
            server.post(
                "/v1/annotate/batch", "application/x-ndjson", BodyPublishers.ofByteArray(body)));
    assertThat(lines.statusCode()).isEqualTo(200);
    assertThat(lines.body()).doesNotContain("the service failed");
  }

  static TestServer server() {
    VigovBackend backend = new VigovBackend(() -> Service.VIGOV);
    try {
      backend.reload();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return new TestServer(TestServer.SETTINGS, backend);
  }
}
