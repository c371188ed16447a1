package org.vigov.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.vigov.Fixtures;

/** Run by {@code scripts/fuzz}, which prints its report; too long for every build. */
class LongFuzz implements FuzzInputs {
  private static final Tally READ = new Tally("bodies to the reader");
  private static final Tally ANNOTATED = new Tally("texts to the pipeline");
  private static final Tally POSTED = new Tally("bodies to `POST /v1/annotate`");
  private static final Tally LINES = new Tally("bodies to `POST /v1/annotate/batch`");
  private static TestServer server;

  @BeforeContainer
  static void start() {
    server = Fuzz.server();
  }

  @AfterContainer
  static void stop() throws IOException {
    server.close();
    String report = Tally.HEAD + READ.row() + ANNOTATED.row() + POSTED.row() + LINES.row();
    Path target = Files.createDirectories(Fixtures.project("target"));
    Files.writeString(target.resolve("fuzz.md"), report);
  }

  @Property(tries = 1_000_000, shrinking = ShrinkingMode.BOUNDED)
  void readsOrRefuses(@ForAll("bodies") byte[] body, @ForAll("types") String type) {
    READ.count(() -> Fuzz.read(body, type));
  }

  @Property(tries = 100_000, shrinking = ShrinkingMode.BOUNDED)
  void annotatesOrRefuses(@ForAll("texts") String text) {
    ANNOTATED.count(() -> Fuzz.annotate(text));
  }

  @Property(tries = 20_000, shrinking = ShrinkingMode.BOUNDED)
  void answersAsTheContractSays(@ForAll("bodies") byte[] body, @ForAll("types") String type) {
    POSTED.count(() -> Fuzz.post(server, body, type));
    LINES.count(() -> Fuzz.postLines(server, body));
  }
}
