package org.vigov.http;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** A little of what {@code scripts/fuzz} does at length. */
class FuzzTest implements FuzzInputs {
  private static TestServer server;

  @BeforeContainer
  static void start() {
    server = Fuzz.server();
  }

  @AfterContainer
  static void stop() {
    server.close();
  }

  @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
  void readsOrRefuses(@ForAll("bodies") byte[] body, @ForAll("types") String type) {
    Fuzz.read(body, type);
  }

  @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
  void answersAsTheContractSays(@ForAll("bodies") byte[] body, @ForAll("types") String type) {
    Fuzz.post(server, body, type);
    Fuzz.postLines(server, body);
  }

  @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
  void annotatesOrRefuses(@ForAll("texts") String text) {
    Fuzz.annotate(text);
  }
}
