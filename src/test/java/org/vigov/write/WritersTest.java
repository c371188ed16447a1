package org.vigov.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.vigov.Fixtures;
import org.vigov.corpus.AnnotatedXmlReader;
import org.vigov.model.Annotation;

class WritersTest {
  private static final String XML =
      """
      <article id="x" published="2019-01-02">
        <activities><activity type="metrology"/></activities>
        <official ref="p1" name="Lê Ba" roles="chair"/>
        <org ref="o1" name="Sở Khoa học và Công nghệ"/>
        <body><headline>A &amp; B</headline><p>🙂 Ông <person ref="p1">Lê Ba</person>, <title of="p1" org="o1">Giám đốc</title> <organization ref="o1">Sở KH&amp;CN</organization>, <date value="2019-01-02">ngày 2/1/2019</date>: <quantity id="q1" kind="target" value="1200000000" max="2000000000" unit="VND" comparator="~" what="kinh phí">1,2 - 2 tỷ đồng</quantity></p></body>
      </article>""";

  private static Annotation gold() {
    return new AnnotatedXmlReader().parse(XML, Path.of("x.xml"));
  }

  @Test
  void jsonHasTheFieldsOfTheContractAndLeavesOutWhatIsAbsent() throws IOException {
    JsonNode json = new ObjectMapper().readTree(new JsonWriter().write(gold()));
    assertThat(json.get("headline").asText()).isEqualTo("A & B");
    assertThat(json.get("published").asText()).isEqualTo("2019-01-02");
    JsonNode indicator = json.get("indicators").get(0);
    assertThat(indicator.get("value").decimalValue()).isEqualByComparingTo("1200000000");
    assertThat(indicator.get("comparator").asText()).isEqualTo("~");
    assertThat(indicator.has("plan")).isFalse();
    assertThat(json.get("officials").get(0).get("positions").get(0).get("organization").asText())
        .isEqualTo("Sở Khoa học và Công nghệ");
    assertThat(json.has("province")).isFalse();
    assertThat(new JsonWriter().write(gold())).doesNotContain("1.2E").endsWith("}\n");
  }

  @Test
  void bratCountsCodePoints() {
    assertThat(new BratWriter().write(gold())).startsWith("T1\tPERSON 12 17\tLê Ba\n");
  }

  /** The corpus format read back is the same annotation. */
  @Test
  void xmlComesBackAsItWent() throws IOException {
    AnnotatedXmlReader reader = new AnnotatedXmlReader();
    for (Annotation article : reader.readAll(Fixtures.project("corpus/articles/dev"))) {
      String written = new AnnotatedXmlWriter().write(article);
      Annotation again = reader.parse(written, Path.of("again.xml"));
      assertThat(again.article()).isEqualTo(article.article());
      assertThat(again.entities()).isEqualTo(article.entities());
      assertThat(again.officials()).isEqualTo(article.officials());
      assertThat(again.organizations()).isEqualTo(article.organizations());
      assertThat(again.activities()).isEqualTo(article.activities());
      assertThat(new JsonWriter().write(again)).isEqualTo(new JsonWriter().write(article));
    }
  }

  @Test
  void unknownFormatsAreNamedWithTheKnown() {
    assertThatThrownBy(() -> OutputFormat.of("yaml"))
        .hasMessage("unknown format 'yaml'; known: json, xml, conllu, brat, table");
  }
}
