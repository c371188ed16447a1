package org.vigov.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.vigov.model.Article;
import org.vigov.model.Block;
import org.vigov.text.Characters;

class ArticleReaderPropertyTest {
  @Provide
  Arbitrary<String> unicode() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "e\u0302\u0323",
            "o\u031b\u0309",
            "\u0323a",
            "\u200b",
            "\ufeff",
            "\u200d",
            "\u00ad",
            "\u00a0",
            "\u2028",
            "\u0085",
            "\r\n",
            "\n",
            "\n\n",
            "\r",
            "\t",
            "\ud83d\ude00",
            "\ud842\udfb7",
            "\u1100\u1161\u11a8",
            "\u212b",
            "Sở KH&CN",
            "20/5/2019 ",
            "Ảnh: ",
            "| ",
            "Trang chủ",
            ". ",
            "tổ chức hội nghị ");
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(3);
    return Arbitraries.oneOf(pieces, pieces, pieces, any)
        .list()
        .ofMaxSize(40)
        .map(l -> String.join("", l));
  }

  @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
  void textIsTheInputInNfcAndBlocksHoldAllOfIt(@ForAll("unicode") String input) {
    read(input.getBytes(UTF_8), InputFormat.TEXT)
        .ifPresent(article -> checkWhole(article, wellFormed(input)));
  }

  @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
  void theTextOfJsonIsKeptAsWell(@ForAll("unicode") String input) throws JsonProcessingException {
    byte[] json = new ObjectMapper().writeValueAsBytes(Map.of("text", wellFormed(input)));
    read(json, InputFormat.JSON).ifPresent(article -> checkWhole(article, wellFormed(input)));
  }

  @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
  void blocksHoldAllVisibleTextOfAnyPage(
      @ForAll("unicode") String first, @ForAll("unicode") String second) {
    String page =
        "<ul><li><a href=#>" + first + "</a></ul><table><tr><td>" + second + "<td><p>" + first;
    read(page.getBytes(UTF_8), InputFormat.HTML)
        .ifPresent(article -> checkWhole(article, article.text()));
  }

  private static Optional<Article> read(byte[] bytes, InputFormat format) {
    try {
      return Optional.of(TestBlocks.READER.read(bytes, format, "x"));
    } catch (IngestException e) {
      assertThat(e.getMessage()).isNotBlank();
      return Optional.empty();
    }
  }

  /** Encoding to UTF-8 turns half a surrogate pair into a question mark. */
  private static String wellFormed(String input) {
    return new String(input.getBytes(UTF_8), UTF_8);
  }

  private static void checkWhole(Article article, String input) {
    String text = article.text();
    assertThat(text).isEqualTo(Normalizer.normalize(input, Form.NFC));
    int at = 0;
    for (Block block : article.blocks()) {
      assertBlank(text, at, block.begin());
      assertThat(Characters.isSpace(text.codePointAt(block.begin()))).isFalse();
      assertThat(Characters.isSpace(text.codePointBefore(block.end()))).isFalse();
      at = block.end();
    }
    assertBlank(text, at, text.length());
  }

  private static void assertBlank(String text, int begin, int end) {
    assertThat(text.substring(begin, end).codePoints().allMatch(Characters::isSpace)).isTrue();
  }
}
