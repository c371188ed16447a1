package org.vigov.http;

import static java.net.http.HttpRequest.BodyPublishers.ofByteArray;
import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigov.Service;

/** The whole over HTTP, with the shipped models; what is HTTP alone is tested beside it. */
class ServiceOverHttpTest {
  private static final String ANNOTATE = "/v1/annotate";
  private static final String TEXT = "Sáng 12/7/2018, Sở KH&CN tỉnh Hà Nam họp.";
  private static final ObjectMapper JSON = new ObjectMapper();

  private static HttpServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeAll
  static void start() throws IOException {
    VigovBackend backend = new VigovBackend(() -> Service.VIGOV);
    backend.reload();
    server = HttpServer.start(HttpSettings.on("127.0.0.1", 0), backend);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    HttpRequest built = request.build();
    HttpResponse<String> response = client.send(built, BodyHandlers.ofString());
    ContractCheck.check(built, Bodies.of(built.bodyPublisher()), response);
    return response;
  }

  private HttpResponse<String> post(String path, String type, BodyPublisher body)
      throws IOException, InterruptedException {
    return send(to(path).header("Content-Type", type).POST(body));
  }

  private static JsonNode problem(HttpResponse<String> response, int status) throws IOException {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    JsonNode problem = JSON.readTree(response.body());
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(problem.get("title").asText()).isNotEmpty();
    assertThat(problem.get("detail").asText()).isNotEmpty().doesNotContain("Exception");
    String id = response.headers().firstValue("X-Request-Id").orElseThrow();
    assertThat(problem.get("instance").asText()).endsWith(id);
    return problem;
  }

  @Test
  void annotatesPlainText() throws Exception {
    HttpResponse<String> response = post(ANNOTATE, "text/plain", ofString(TEXT));
    assertThat(response.statusCode()).isEqualTo(200);
    JsonNode a = JSON.readTree(response.body());
    assertThat(a.get("text").asText()).isEqualTo(TEXT);
    assertThat(a.get("province").get("code").asText()).isEqualTo("VN-63");
    assertThat(a.get("entities").get(0).get("value").asText()).isEqualTo("2018-07-12TMO");
    assertThat(a.get("organizations").get(0).get("name").asText())
        .startsWith("Sở Khoa học và Công nghệ");
    for (JsonNode e : a.get("entities")) {
      assertThat(TEXT.substring(e.get("begin").asInt(), e.get("end").asInt()))
          .isEqualTo(e.get("text").asText());
    }
  }

  @Test
  void annotatesJsonAndHtml() throws Exception {
    String json =
        JSON.writeValueAsString(JSON.createObjectNode().put("id", "a7").put("text", TEXT));
    JsonNode a = JSON.readTree(post(ANNOTATE, "application/json", ofString(json)).body());
    assertThat(a.get("id").asText()).isEqualTo("a7");
    String html = "<html><body><h1>Tin</h1><p>" + TEXT.replace("&", "&amp;") + "</p></body></html>";
    JsonNode b = JSON.readTree(post(ANNOTATE, "text/html; charset=utf-8", ofString(html)).body());
    assertThat(b.get("text").asText()).contains(TEXT).doesNotContain("<p>");
  }

  @Test
  void annotatesOnlyWhatIsAskedFor() throws Exception {
    JsonNode a =
        JSON.readTree(post(ANNOTATE + "?annotators=segment", "text/plain", ofString(TEXT)).body());
    assertThat(a.get("sentences").get(0).get("tokens")).isNotEmpty();
    assertThat(a.get("entities")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "application/xml, <?xml",
    "text/x-conllu, # newdoc",
    "'application/xml;q=0.5, text/x-conllu', # newdoc",
    "*/*, {",
  })
  void answersInTheFormatAskedFor(String accept, String beginning) throws Exception {
    HttpResponse<String> response =
        send(
            to(ANNOTATE)
                .header("Content-Type", "text/plain")
                .header("Accept", accept)
                .POST(ofString(TEXT)));
    assertThat(response.body()).startsWith(beginning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          application/json | {"text": | 400 | JSON
          application/json | {"text": 7} | 400 | text
          application/json | {"txt": "a"} | 400 | txt
          application/json | {} | 400 | text
          application/xml | <a/> | 415 | Content-Type
          text/plain; charset=iso-8859-1 | abc | 415 | charset
          text/plain | 123 456 | 422 | letter
          application/json | {"text": "  "} | 422 | empty
          """)
  void refusesBadBodiesAndSaysWhatToChange(String type, String body, int status, String word)
      throws Exception {
    JsonNode problem = problem(post(ANNOTATE, type, ofString(body)), status);
    assertThat(problem.get("detail").asText()).contains(word);
  }

  @Test
  void refusesWhatIsNotUtf8() throws Exception {
    byte[] latin1 = {'S', (byte) 0xe1, 'n', 'g'};
    problem(post(ANNOTATE, "text/plain", ofByteArray(latin1)), 400);
  }

  @Test
  void refusesEmptyBodies() throws Exception {
    problem(post(ANNOTATE, "text/plain", HttpRequest.BodyPublishers.noBody()), 422);
  }

  @Test
  void refusesUnknownParametersAndAnnotators() throws Exception {
    assertThat(
            problem(post(ANNOTATE + "?annotator=ner", "text/plain", ofString(TEXT)), 400)
                .get("detail")
                .asText())
        .contains("annotators");
    assertThat(
            problem(post(ANNOTATE + "?annotators=nre", "text/plain", ofString(TEXT)), 400)
                .get("detail")
                .asText())
        .contains("known: segment, ner");
    problem(post(ANNOTATE + "?explain=yes", "text/plain", ofString(TEXT)), 400);
    assertThat(post(ANNOTATE + "?explain=true", "text/plain", ofString(TEXT)).body())
        .contains("\"explain\":[");
  }

  @Test
  void refusesOtherAddressesMethodsAndFormats() throws Exception {
    problem(send(to("/v1/annotat").GET()), 404);
    HttpResponse<String> response = send(to(ANNOTATE).GET());
    problem(response, 405);
    assertThat(response.headers().firstValue("Allow")).contains("POST");
    problem(
        send(
            to(ANNOTATE)
                .header("Content-Type", "text/plain")
                .header("Accept", "image/png")
                .POST(ofString(TEXT))),
        406);
  }

  @Test
  void annotatesABatchInOrderWithErrorsInTheirPlace() throws Exception {
    String body =
        "{\"id\":\"a\",\"text\":\"Sở họp.\"}\n{bad\n\n{\"id\":\"b\",\"text\":\"Sở họp.\"}\n";
    HttpResponse<String> response =
        post(ANNOTATE + "/batch", "application/x-ndjson", ofString(body));
    String[] lines = response.body().split("\n");
    assertThat(lines).hasSize(3);
    assertThat(JSON.readTree(lines[0]).get("id").asText()).isEqualTo("a");
    assertThat(JSON.readTree(lines[1]).get("line").asInt()).isEqualTo(2);
    assertThat(JSON.readTree(lines[1]).get("error").asText()).isNotEmpty();
    assertThat(JSON.readTree(lines[2]).get("id").asText()).isEqualTo("b");
    problem(post(ANNOTATE + "/batch", "text/plain", ofString(body)), 415);
  }

  @Test
  void tellsItsHealthAndModels() throws Exception {
    assertThat(send(to("/health/live").GET()).statusCode()).isEqualTo(200);
    assertThat(send(to("/health/ready").GET()).statusCode()).isEqualTo(200);
    JsonNode models = JSON.readTree(send(to("/v1/models").GET()).body());
    assertThat(models.get("ner").get("engine").asText()).isNotEmpty();
  }
}
