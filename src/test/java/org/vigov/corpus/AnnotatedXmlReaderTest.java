package org.vigov.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vigov.Fixtures;
import org.vigov.model.Annotation;
import org.vigov.model.Entity;
import org.vigov.model.Indicator;
import org.vigov.model.Official;
import org.vigov.text.Token;

class AnnotatedXmlReaderTest {
  private static final Path FILE = Path.of("a.xml");
  private final AnnotatedXmlReader reader = new AnnotatedXmlReader();

  @Test
  void readsEveryArticleOfTheCorpus() throws IOException {
    List<Annotation> articles = reader.readAll(Fixtures.project("corpus/articles"));
    assertThat(articles).hasSizeGreaterThanOrEqualTo(108);
    for (Annotation article : articles) {
      for (Entity entity : article.entities()) {
        assertThat(article.article().text().substring(entity.begin(), entity.end()))
            .isEqualTo(entity.text());
      }
    }
  }

  /** A recognizer over tokens can only find what begins and ends with a token. */
  @Test
  void nearlyAllEntitiesBeginAndEndWithATokenOfOurs() throws IOException {
    int misfits = 0;
    int entities = 0;
    for (Annotation article : reader.readAll(Fixtures.project("corpus/articles"))) {
      List<Token> tokens = article.sentences().stream().flatMap(s -> s.tokens().stream()).toList();
      for (Entity e : article.entities()) {
        entities++;
        boolean begins = tokens.stream().anyMatch(t -> t.begin() == e.begin());
        boolean ends = tokens.stream().anyMatch(t -> t.end() == e.end());
        if (!begins || !ends) {
          misfits++;
        }
      }
    }
    assertThat((double) misfits / entities).isLessThan(0.002);
  }

  @Test
  void keepsOfficesAndFiguresTogether() {
    Annotation article =
        reader.parse(
            """
            <article id="x" published="2019-01-02" province="Hà Nam">
              <official ref="p1" name="Lê Ba" roles="chair speaker"/>
              <org ref="o1" name="Sở Khoa học và Công nghệ"/>
              <body><p>Ông <person ref="p1">Lê Ba</person>, <title of="p1" org="o1">Giám đốc</title>
              <organization ref="o1">Sở KH&amp;CN</organization>: <quantity id="q1" kind="result" value="8" plan="10"
              percent="80" what="cân">8/10</quantity> cân (<quantity in="q1">80%</quantity>)</p></body>
            </article>""",
            FILE);
    Official official = article.officials().get(0);
    assertThat(official.roles()).containsExactly("chair", "speaker");
    assertThat(official.positions().get(0).organization()).contains("Sở Khoa học và Công nghệ");
    assertThat(article.organizations().get(0).aliases()).containsExactly("Sở KH&CN");
    Indicator indicator = article.indicators().get(0);
    assertThat(indicator.figures().plan()).contains(java.math.BigDecimal.TEN);
    assertThat(indicator.mentions()).containsExactly("e4", "e5");
    assertThat(article.province().orElseThrow().code()).isEqualTo("VN-63");
  }

  @Test
  void saysWhereAFaultIs() {
    assertThatThrownBy(
            () -> reader.parse("<article id='x'><body>\n<para>a</para></body></article>", FILE))
        .isInstanceOf(CorpusException.class)
        .hasMessageStartingWith("a.xml:2: unknown block type 'para'; known: headline, p,");
    assertThatThrownBy(() -> reader.parse("<article id='x'>", FILE))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("not well-formed");
  }
}
