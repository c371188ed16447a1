package org.vigov.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.vigov.Fixtures;
import org.vigov.corpus.AnnotatedXmlReader;

/** Bodies of all kinds, nearly right ones among them. */
interface FuzzInputs {
  List<String> TYPES = List.of("application/json", "text/plain", "text/html");
  List<String> PIECES =
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

  /** Read when they are first asked for. */
  final class Corpus {
    private static final List<String> TEXTS = texts();

    private static List<String> texts() {
      try {
        return new AnnotatedXmlReader()
            .readAll(Fixtures.project("corpus/articles/dev")).stream()
                .map(annotation -> annotation.article().text())
                .toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Parts of the articles of the corpus, with pieces put in and cut out. */
  @Provide
  default Arbitrary<String> texts() {
    Arbitrary<String> parts =
        Combinators.combine(
                Arbitraries.of(Corpus.TEXTS),
                Arbitraries.integers().between(0, 1 << 20),
                Arbitraries.integers().between(1, 600))
            .as(
                (text, at, length) -> {
                  int begin = at % text.length();
                  return text.substring(begin, Math.min(text.length(), begin + length));
                });
    return Arbitraries.frequencyOf(Tuple.of(3, parts), Tuple.of(1, Arbitraries.of(PIECES)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(list -> String.join("", list));
  }

  @Provide
  default Arbitrary<byte[]> bodies() {
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
    Arbitrary<byte[]> articles = texts().map(text -> text.getBytes(StandardCharsets.UTF_8));
    return Arbitraries.oneOf(random, pieces, broken, articles);
  }

  @Provide
  default Arbitrary<String> types() {
    return Arbitraries.of(TYPES);
  }
}
