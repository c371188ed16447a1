package org.vigov.extract.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigov.corpus.AnnotatedXmlReader;
import org.vigov.extract.official.OfficialReasons;
import org.vigov.extract.place.ProvinceFinder;
import org.vigov.model.Annotation;
import org.vigov.model.Evidence;
import org.vigov.text.Span;

class ExplainerTest {
  private static final String ARTICLE =
      "<article id=\"t\" published=\"2018-06-04\"><body><p>Sáng <date value=\"2018-05-30TMO\">30/5</date>, tại "
          + "<location>tỉnh Sơn La</location>, đợt 3 kiểm định <quantity id=\"q1\" kind=\"result\" value=\"45\" what=\"cân\">45</quantity> cân lúc "
          + "8 giờ; tổ gồm 7 người.</p>"
          + "<boilerplate>Lượt xem: 1204</boilerplate></body></article>";

  private final Explainer explainer = new Explainer(new ProvinceFinder());

  private List<Evidence> explained() {
    Annotation article = new AnnotatedXmlReader().parse(ARTICLE, Path.of("t.xml"));
    return explainer.explain(article, Optional.of(YearMonth.of(2018, 6)), List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "3; rule figure-contexts ordinal",
        "8; rule figure-contexts clock",
        "7; model ner unknown",
        "1204; model blocks unknown"
      })
  void saysWhyAFigureWasLeftOut(String figure, String by) {
    assertThat(explained())
        .filteredOn(evidence -> evidence.fact().equals("left-out") && evidence.of().equals(figure))
        .singleElement()
        .satisfies(evidence -> assertThat(evidence.by()).contains(by));
  }

  @Test
  void leavesOutNoFigureThatIsAnIndicator() {
    assertThat(explained())
        .filteredOn(evidence -> evidence.fact().equals("left-out"))
        .noneMatch(evidence -> evidence.of().equals("45"));
  }

  @Test
  void namesTheRuleOfADateAndWhereItsYearComesFrom() {
    assertThat(explained())
        .filteredOn(evidence -> evidence.fact().equals("value"))
        .singleElement()
        .satisfies(
            evidence -> {
              assertThat(evidence.by()).containsExactly("rule day-month-slash");
              assertThat(evidence.why()).isEqualTo("2018-05-30TMO: year of the publication date");
            });
  }

  @Test
  void showsWhereTheProvinceIsNamed() {
    assertThat(explained().get(0))
        .satisfies(
            evidence -> {
              assertThat(evidence.fact()).isEqualTo("province");
              assertThat(evidence.of()).isEqualTo("Sơn La");
              assertThat(evidence.words()).hasSize(1);
            });
  }

  @Test
  void namesTheRulesOfAnOfficeAndTheScoreOfARole() {
    String article =
        "<article id=\"t\"><official ref=\"p1\" name=\"Lê Ba\" roles=\"speaker\"/><org ref=\"o1\" name=\"Sở Y tế\"/><body><p>Ông <person ref=\"p1\">Lê Ba</person>, "
            + "<title of=\"p1\" org=\"o1\">Giám đốc</title> <organization ref=\"o1\">Sở Y tế</organization> phát biểu.</p></body></article>";
    Annotation annotation = new AnnotatedXmlReader().parse(article, Path.of("t.xml"));
    OfficialReasons reasons =
        new OfficialReasons(
            Map.of(
                "e2",
                new OfficialReasons.OfficeReason(
                    "office-behind-name",
                    Optional.of(annotation.entities().get(0)),
                    "body-behind-office",
                    false)),
            Map.of("speaker", new OfficialReasons.RoleReason(0.875, true)));
    List<Evidence> found = explainer.explain(annotation, Optional.empty(), List.of(reasons));
    assertThat(found)
        .filteredOn(evidence -> evidence.fact().equals("position"))
        .singleElement()
        .satisfies(
            evidence -> {
              assertThat(evidence.by())
                  .containsExactly(
                      "rule office-behind-name", "rule body-behind-office", "model ner unknown");
              assertThat(evidence.words()).containsExactly(new Span(11, 19), new Span(4, 9));
            });
    assertThat(found)
        .filteredOn(evidence -> evidence.fact().equals("role"))
        .singleElement()
        .satisfies(
            evidence -> {
              assertThat(evidence.by())
                  .containsExactly("model officials unknown", "rule role-cues speaker");
              assertThat(evidence.score()).hasValue(0.875);
              assertThat(evidence.why()).startsWith("speaker: ");
              assertThat(evidence.words()).containsExactly(new Span(28, 37));
            });
  }
}
