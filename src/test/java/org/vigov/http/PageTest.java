package org.vigov.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {
  private static final Pattern REFERENCE =
      Pattern.compile("(?:href|src|data-example)=\"([^\"#]+)\"|from \"\\./([^\"]+)\"");
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.usual();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/, text/html;charset=utf-8",
    "/page.css, text/css;charset=utf-8",
    "/main.js, text/javascript;charset=utf-8",
    "/icon.svg, image/svg+xml",
    "/example-1.txt, text/plain;charset=utf-8",
  })
  void servesItsFiles(String path, String mediaType) {
    HttpResponse<String> file = server.get(path);
    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("Content-Type")).hasValue(mediaType);
    assertThat(file.body()).isNotBlank();

    HttpResponse<String> head =
        server.send(server.request(path).method("HEAD", BodyPublishers.noBody()));
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();

    String etag = file.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again = server.send(server.request(path).header("If-None-Match", etag));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void hasAllItRefersToAndNothingFromElsewhere() {
    List<String> files = Stream.concat(Stream.of("/"), references(server.get("/").body())).toList();
    List<String> all =
        files.stream()
            .flatMap(f -> f.endsWith(".js") ? references(server.get(f).body()) : Stream.of(f))
            .distinct()
            .toList();
    assertThat(all).hasSizeGreaterThan(6);
    for (String path : all) {
      HttpResponse<String> file = server.get(path);
      assertThat(file.statusCode()).as(path).isEqualTo(200);
      assertThat(file.body().replace("http://www.w3.org/2000/svg", ""))
          .as(path)
          .doesNotContain("http://", "https://", "innerHTML", "insertAdjacentHTML");
    }
  }

  private static Stream<String> references(String file) {
    return REFERENCE
        .matcher(file)
        .results()
        .map((MatchResult m) -> "/" + (m.group(1) == null ? m.group(2) : m.group(1)));
  }

  @Test
  void itsExamplesCanBeAnnotated() {
    for (String example : List.of("/example-1.txt", "/example-2.txt")) {
      String text = server.get(example).body();
      assertThat(server.annotate("text/plain; charset=utf-8", text).statusCode()).isEqualTo(200);
    }
  }
}
