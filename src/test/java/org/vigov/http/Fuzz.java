package org.vigov.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.vigov.Service;
import org.vigov.ingest.IngestException;
import org.vigov.ingest.InputFormat;
import org.vigov.model.Annotation;
import org.vigov.model.Article;
import org.vigov.pipeline.Annotator;

/** What must hold for each input of a fuzzing, whatever it is. */
final class Fuzz {
  private Fuzz() {}

  /**
   * An article, or a refusal that says why; nothing else.
   *
   * @return which of them
   */
  static String read(byte[] body, String type) {
    try {
      Article article =
          Service.VIGOV.reader().read(body, InputFormat.ofMediaType(type).orElseThrow(), "fuzz");
      assertThat(article.text()).isNotBlank();
      return "read";
    } catch (IngestException e) {
      assertThat(e.getMessage()).isNotBlank();
      return "refused";
    }
  }

  /**
   * Every mention is what its offsets say.
   *
   * @return whether it was an article
   */
  static String annotate(String raw) {
    Annotation a;
    try {
      Article article =
          Service.VIGOV
              .reader()
              .read(raw.getBytes(StandardCharsets.UTF_8), InputFormat.TEXT, "fuzz");
      a = Service.VIGOV.service().annotate(article, Annotator.all());
    } catch (IngestException e) {
      return "refused";
    }
    String text = a.article().text();
    a.entities().forEach(e -> assertThat(text.substring(e.begin(), e.end())).isEqualTo(e.text()));
    a.indicators().forEach(i -> assertThat(text.substring(i.begin(), i.end())).isEqualTo(i.text()));
    return "annotated";
  }

  /**
   * 200, 400 or 422, as the contract writes them.
   *
   * @return the status
   */
  static String post(TestServer server, byte[] body, String type) {
    HttpResponse<String> response =
        server.send(server.post("/v1/annotate", type, BodyPublishers.ofByteArray(body)));
    assertThat(response.statusCode()).as(response.body()).isIn(200, 400, 422);
    return Integer.toString(response.statusCode());
  }

  /** Any body is lines, good or bad ones. */
  static String postLines(TestServer server, byte[] body) {
    HttpResponse<String> response =
        server.send(
            server.post(
                "/v1/annotate/batch", "application/x-ndjson", BodyPublishers.ofByteArray(body)));
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).doesNotContain("the service failed");
    return Integer.toString(response.statusCode());
  }

  static TestServer server() {
    VigovBackend backend = new VigovBackend(() -> Service.VIGOV);
    try {
      backend.reload();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TestServer(TestServer.SETTINGS, backend);
  }
}
