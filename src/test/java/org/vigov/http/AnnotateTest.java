package org.vigov.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigov.http.TestServer.assertProblem;
import static org.vigov.http.TestServer.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotateTest {
  private static final String TEXT = "Sở KH&CN họp sáng nay.";
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
    "text/plain, text/plain",
    "text/plain; charset=utf-8, text/plain",
    "text/plain;charset=\"UTF-8\", text/plain",
    "Text/HTML; Charset=Utf-8, text/html",
  })
  void takesTextAndPages(String contentType, String mediaType) {
    HttpResponse<String> response = server.annotate(contentType, TEXT);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
    JsonNode annotation = json(response);
    assertThat(annotation.get("text").asText()).isEqualTo(TEXT);
    assertThat(annotation.get("source").asText()).isEqualTo(mediaType);
  }

  @Test
  void takesJsonWithItsOwnId() {
    JsonNode annotation =
        json(server.annotate("application/json", "{\"id\":\"a-7\",\"text\":\"Đất Mũi\"}"));
    assertThat(annotation.get("id").asText()).isEqualTo("a-7");
    assertThat(annotation.get("text").asText()).isEqualTo("Đất Mũi");
  }

  @Test
  void givesTheSameBytesForTheSameArticleAndOtherIdsToOthers() {
    String first = server.annotate("text/plain", TEXT).body();
    assertThat(server.annotate("text/plain", TEXT).body()).isEqualTo(first);
    String other = server.annotate("text/plain", TEXT + " Hết.").body();
    assertThat(json(other).get("id")).isNotEqualTo(json(first).get("id"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/* | application/json",
        "application/json | application/json",
        "application/xml | application/xml;charset=utf-8",
        "application/* | application/json",
        "text/x-conllu | text/x-conllu;charset=utf-8",
        "text/* | text/x-conllu;charset=utf-8",
        "text/html, application/xml;q=0.9, */*;q=0.1 | application/xml;charset=utf-8",
        "application/json;q=0.2, text/x-conllu;q=0.3 | text/x-conllu;charset=utf-8",
        "*/*, application/json;q=0 | application/xml;charset=utf-8",
      })
  void answersInTheFormatTheCallerLikesBest(String accept, String contentType) {
    HttpResponse<String> response = accepting(accept);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).hasValue(contentType);
    assertThat(response.body())
        .startsWith(
            contentType.contains("xml") ? "<?xml" : contentType.contains("conllu") ? "#" : "{");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "image/*", "application/json;q=0", "application/json;q=x"})
  void refusesFormatsItDoesNotHave(String accept) {
    assertProblem(accepting(accept), 406, "there is application/json, application/xml, text/x-con");
  }

  private static HttpResponse<String> accepting(String accept) {
    return server.send(
        server
            .post("/v1/annotate", "text/plain", BodyPublishers.ofString(TEXT))
            .header("Accept", accept));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | segment,ner,activities,documents,organizations,officials,indicators,pos",
        "?annotators= | segment,ner,activities,documents,organizations,officials,indicators,pos",
        "?annotators=segment | segment",
        "?annotators=segment%2Cactivities | segment,activities",
        "?annotators=officials | ner,organizations,officials",
      })
  void makesThePartsAskedFor(String query, String asked) {
    HttpResponse<String> response =
        server.send(
            server.post("/v1/annotate" + query, "text/plain", BodyPublishers.ofString(TEXT)));
    assertThat(json(response).at("/models/annotators").asText()).isEqualTo(asked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "?annotators=segment,syntax | unknown annotator 'syntax'; known: segment, ner,",
        "?annotators=ner&annotators=segment | 'annotators' stands twice",
        "?annotator=ner | unknown parameter 'annotator'; known: annotators",
        "?explain=yes | 'explain' is 'yes'; give true or false",
      })
  void refusesQueriesItDoesNotKnow(String query, String detail) {
    assertProblem(
        server.send(
            server.post("/v1/annotate" + query, "text/plain", BodyPublishers.ofString(TEXT))),
        400,
        detail);
  }

  @Test
  void refusesMalformedBodies() {
    assertProblem(server.annotate("application/json", "{\"text\":"), 400, "malformed JSON");
    byte[] latin = "H\u00f2a B\u00ecnh".getBytes(StandardCharsets.ISO_8859_1);
    assertProblem(
        server.send(server.post("/v1/annotate", "text/plain", BodyPublishers.ofByteArray(latin))),
        400,
        "not UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n\t "})
  void refusesBodiesWithoutText(String body) {
    assertProblem(server.annotate("text/plain", body), 422, "the article is empty");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/pdf | 'application/pdf'; send application/json, text/plain, text/html",
        "application/xml | send application/json",
        "; | send application/json",
        "text/plain; charset=iso-8859-1 | the charset is 'iso-8859-1'; convert",
        "application/json; charset=\"utf-16\" | the charset is 'utf-16'",
      })
  void refusesOtherMediaTypesAndCharsets(String contentType, String detail) {
    assertProblem(server.annotate(contentType, TEXT), 415, detail);
  }

  @Test
  void refusesBodiesWithoutMediaTypeAndCompressedOnes() {
    assertProblem(
        server.send(server.request("/v1/annotate").POST(BodyPublishers.ofString(TEXT))),
        415,
        "Content-Type is ''");
    assertProblem(
        server.send(
            server
                .post("/v1/annotate", "text/plain", BodyPublishers.ofString(TEXT))
                .header("Content-Encoding", "gzip")),
        415,
        "send the body uncompressed");
  }
}
