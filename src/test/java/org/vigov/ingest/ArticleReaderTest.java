package org.vigov.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.vigov.ingest.TestBlocks.READER;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vigov.ingest.IngestException.Kind;
import org.vigov.model.Article;
import org.vigov.model.BlockType;

class ArticleReaderTest {
  private static Article read(String input, InputFormat format) {
    return READER.read(input.getBytes(UTF_8), format, "x");
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        arguments(InputFormat.TEXT, "", Kind.NO_TEXT, "is empty"),
        arguments(InputFormat.TEXT, " \n\u00a0\t\r\n", Kind.NO_TEXT, "no letter"),
        arguments(InputFormat.TEXT, "12/7 — 88%", Kind.NO_TEXT, "no letter"),
        arguments(InputFormat.TEXT, "Hội\u0000nghị", Kind.BINARY, "U+0000 at character 3"),
        arguments(InputFormat.TEXT, "Hội nghị\u0008", Kind.BINARY, "U+0008 at character 8"),
        arguments(InputFormat.TEXT, "%PDF-1.4 abc", Kind.BINARY, "a PDF document"),
        arguments(InputFormat.TEXT, "PK\u0003\u0004abc", Kind.BINARY, "zip archive or an office"),
        arguments(InputFormat.TEXT, "{\\rtf1 abc}", Kind.BINARY, "rich-text"),
        arguments(InputFormat.HTML, "<p>&nbsp;</p>", Kind.NO_TEXT, "no letter"),
        arguments(InputFormat.HTML, "<script>a</script>", Kind.NO_TEXT, "is empty"),
        arguments(InputFormat.HTML, "a&#1;b", Kind.BINARY, "U+0001"),
        arguments(InputFormat.JSON, "", Kind.MALFORMED, "is empty"),
        arguments(InputFormat.JSON, "[1]", Kind.MALFORMED, "must be one JSON object"),
        arguments(InputFormat.JSON, "{\"text\":\n \"a\" \"b\"}", Kind.MALFORMED, "line 2, column"),
        arguments(InputFormat.JSON, "{\"text\":\"a\"} {}", Kind.MALFORMED, "malformed JSON"),
        arguments(InputFormat.JSON, "{\"text\":\"a\",\"text\":\"b\"}", Kind.MALFORMED, "Duplicate"),
        arguments(
            InputFormat.JSON, "{\"text\":\"a\",\"body\":\"b\"}", Kind.MALFORMED, "'body'; known"),
        arguments(InputFormat.JSON, "{\"text\":\"a\",\"html\":\"b\"}", Kind.MALFORMED, "both"),
        arguments(InputFormat.JSON, "{\"id\":\"a\"}", Kind.MALFORMED, "neither"),
        arguments(InputFormat.JSON, "{\"text\":7}", Kind.MALFORMED, "'text' must be a string"),
        arguments(
            InputFormat.JSON,
            "{\"text\":\"a\\ud83d b\"}",
            Kind.MALFORMED,
            "\\ud83d at character 1"),
        arguments(
            InputFormat.JSON, "{\"text\":\"a\\u0000\"}", Kind.BINARY, "U+0000 at character 1"),
        arguments(
            InputFormat.JSON,
            "{\"text\":\"a\",\"published\":\"25/07/2017\"}",
            Kind.MALFORMED,
            "'25/07/2017', no date like"),
        arguments(InputFormat.XML, "<article id='a'><body/>", Kind.MALFORMED, "x.xml:1:"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void saysWhatIsWrongWithTheInput(InputFormat format, String input, Kind kind, String message) {
    IngestException e = catchThrowableOfType(IngestException.class, () -> read(input, format));
    assertThat(e).hasMessageContaining(message);
    assertThat(e.kind()).isEqualTo(kind);
  }

  @Test
  void namesTheByteThatIsNotUtf8() {
    byte[] latin = "Hanoi \u00e9t\u00e9".getBytes(Charset.forName("windows-1252"));
    assertThatThrownBy(() -> READER.read(latin, InputFormat.TEXT, "x"))
        .hasMessageContaining("0xE9 at offset 6")
        .hasMessageContaining("convert");
    byte[] cut = {'a', (byte) 0xe1, (byte) 0xba};
    assertThatThrownBy(() -> READER.read(cut, InputFormat.JSON, "x"))
        .hasMessageContaining("at offset 1");
    byte[] utf16 = "\ufeffHội nghị".getBytes(java.nio.charset.StandardCharsets.UTF_16BE);
    assertThatThrownBy(() -> READER.read(utf16, InputFormat.TEXT, "x"))
        .hasMessageContaining("UTF-16");
  }

  @ParameterizedTest
  @CsvSource({"windows-1258", "UTF-8", "iso-8859-1"})
  void readsPagesInTheCharsetTheyDeclare(String charset) {
    String page = "<meta charset='" + charset + "'><p>Café Trung Nguyên</p>";
    byte[] bytes = page.getBytes(Charset.forName(charset));
    assertThat(READER.read(bytes, InputFormat.HTML, "x").text()).isEqualTo("Café Trung Nguyên");
  }

  @Test
  void believesTheBytesRatherThanAStaleDeclaration() {
    assertThat(read("<meta charset=windows-1252><p>Sở Tư pháp", InputFormat.HTML).text())
        .isEqualTo("Sở Tư pháp");
    assertThatThrownBy(
            () ->
                READER.read(
                    "<meta charset=x-vni><p>caf\u00e9"
                        .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1),
                    InputFormat.HTML,
                    "x"))
        .hasMessageContaining("'x-vni', which is not supported");
  }

  @Test
  void keepsEveryCharacterOfAText() {
    String text = "\ufeff  Sở\u00a0KH&CN\u200b \r\n\r\nHo\u00e0 B\u00ecnh\t.\r\n \u2028cuối ";
    Article article = read(text, InputFormat.TEXT);
    assertThat(article.text()).isEqualTo(text);
    assertThat(article.blocks())
        .extracting(b -> text.substring(b.begin(), b.end()))
        .containsExactly("\ufeff  Sở\u00a0KH&CN\u200b", "Hoà Bình\t.", "cuối");
  }

  @Test
  void takesWhatAJsonObjectSays() {
    Article article =
        read(
            "\ufeff{\"id\":\"a1\",\"headline\":\"Tin\",\"published\":\"2020-02-03T07:00:00+07:00\","
                + "\"source\":null,\"text\":\"To\\u0301m tắt\\n01/01/2019\"}",
            InputFormat.JSON);
    assertThat(article.id()).isEqualTo("a1");
    assertThat(article.headline()).contains("Tin");
    assertThat(article.published()).contains(LocalDate.of(2020, 2, 3));
    assertThat(article.source()).isEmpty();
    assertThat(article.text()).isEqualTo("Tóm tắt\n01/01/2019");
    Article page = read("{\"html\":\"<p>Một<p>Hai\"}", InputFormat.JSON);
    assertThat(page.id()).isEqualTo("x");
    assertThat(page.text()).isEqualTo("Một\nHai");
  }

  @Test
  void dropsTheAnnotationOfXml() {
    Article article =
        read(
            "<article id='k' published='2019-01-02'><body><headline>Tin <location>Huế</location>"
                + "</headline><p> Ông <person>Lê Ba</person> nói. </p></body></article>",
            InputFormat.XML);
    assertThat(article.text()).isEqualTo("Tin Huế\n Ông Lê Ba nói. ");
    assertThat(article.headline()).contains("Tin Huế");
    assertThat(article.published()).contains(LocalDate.of(2019, 1, 2));
    assertThat(article.blocks())
        .extracting(b -> b.type())
        .containsExactly(BlockType.HEADLINE, BlockType.P);
    assertThat(article.blocks().get(1).begin()).isEqualTo(9);
  }

  @ParameterizedTest
  @CsvSource({
    "text/plain,TEXT", "text/html; charset=UTF-8,HTML", "Application/JSON,JSON", "text/xml,XML",
    "image/png,", "text,", "a.txt,", "text/css,"
  })
  void knowsMediaTypes(String type, InputFormat format) {
    assertThat(InputFormat.ofMediaType(type).orElse(null)).isEqualTo(format);
  }

  @ParameterizedTest
  @CsvSource({
    "a/b.TXT,TEXT",
    "tin.1.html,HTML",
    "x.htm,HTML",
    "x.json,JSON",
    "x.xml,XML",
    "x.docx,",
    "txt.gz,"
  })
  void knowsFileNames(String name, InputFormat format) {
    assertThat(InputFormat.ofFileName(name).orElse(null)).isEqualTo(format);
  }
}
