package org.vigov.extract.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.vigov.Fixtures;
import org.vigov.corpus.AnnotatedXmlReader;
import org.vigov.model.Analysis;
import org.vigov.model.Annotation;
import org.vigov.model.Entity;
import org.vigov.model.Indicator;
import org.vigov.model.Indicator.Check;
import org.vigov.model.Labels;

/**
 * Reads articles written for this test with the shipped model; learns from a part of the corpus.
 */
@TestInstance(Lifecycle.PER_CLASS)
class IndicatorExtractorTest {
  private static final String ARTICLE =
      """
      <article id="test" published="2019-07-10" province="Hà Giang"><body>
      <headline>Sơ kết <date value="2019-H1">6 tháng đầu năm 2019</date></headline>
      <p>Trong <date value="2019-H1">6 tháng đầu năm</date>, <organization ref="o1">Sở KH&amp;CN</organization>
       đã kiểm định %s phương tiện đo (đạt %s kế hoạch), trong đó có %s cân thông dụng và %s cột đo xăng dầu;
       cấp gần %s cho các dự án.</p>
      <p>Đến <date value="2025">năm 2025</date>, tỉnh phấn đấu hỗ trợ ít nhất %s doanh nghiệp.</p>
      </body></article>
      """;

  private final AnnotatedXmlReader reader = new AnnotatedXmlReader();
  private List<Annotation> some = List.of();
  private IndicatorExtractor extractor;
  private IndicatorModel model;

  @BeforeAll
  void learn() throws IOException {
    List<Annotation> train = reader.readAll(Fixtures.project("corpus/articles/train"));
    some = IntStream.range(0, train.size()).filter(i -> i % 8 == 0).mapToObj(train::get).toList();
    model = IndicatorTrainer.train(some, (done, of) -> {});
    extractor = new IndicatorExtractor(IndicatorModel.load(Fixtures.project("models/indicators")));
  }

  /** Entities are found by their text, so that the test need not count offsets. */
  private List<Indicator> extract(String... figures) {
    Annotation plain =
        reader.parse(withOrganization(ARTICLE.formatted((Object[]) figures)), Path.of("test.xml"));
    List<Entity> entities = new ArrayList<>(plain.entities());
    int from = plain.article().text().indexOf("đã kiểm định");
    for (String figure : figures) {
      int begin = plain.article().text().indexOf(figure, from);
      from = begin + figure.length();
      entities.add(
          new Entity(
              "f" + entities.size(),
              Labels.QUANTITY,
              begin,
              from,
              figure,
              Optional.empty(),
              OptionalDouble.empty()));
    }
    entities.sort(java.util.Comparator.comparingInt(Entity::begin));
    return extractor.extract(
        new Analysis(plain.article(), plain.sentences(), entities), plain.organizations());
  }

  private static String withOrganization(String xml) {
    return xml.replace("<body>", "<org ref=\"o1\" name=\"Sở Khoa học và Công nghệ\"/><body>");
  }

  @Test
  void saysWhatAReaderWouldSay() {
    List<Indicator> found = extract("1.200/1.500", "80%", "900", "300", "2,5 tỷ đồng", "40");
    assertThat(found).extracting(Indicator::id).containsExactly("q1", "q2", "q3", "q4", "q5");
    Indicator total = found.get(0);
    assertThat(total.kind()).isEqualTo("result");
    assertThat(total.what()).isEqualTo("phương tiện đo");
    assertThat(total.action()).hasValue("kiểm định");
    assertThat(total.figures().value()).isEqualTo(BigDecimal.valueOf(1200));
    assertThat(total.figures().plan()).hasValue(BigDecimal.valueOf(1500));
    assertThat(total.figures().percent()).hasValue(BigDecimal.valueOf(80));
    assertThat(total.mentions()).hasSize(2);
    assertThat(total.period()).hasValue("2019-H1");
    assertThat(total.organization()).hasValue("Sở Khoa học và Công nghệ");
    assertThat(total.checks())
        .containsExactly(
            new Check("value/plan=percent", true), new Check("sum(parts)=value", true));
    assertThat(found.get(1).parent()).hasValue("q1");
    assertThat(found.get(2).parent()).hasValue("q1");
    assertThat(found.get(3).figures().unit()).hasValue("VND");
    assertThat(found.get(3).figures().comparator()).hasValue("~");
    assertThat(found.get(4).kind()).isEqualTo("target");
    assertThat(found.get(4).figures().comparator()).hasValue(">=");
    assertThat(found.get(4).period()).hasValue("2025");
  }

  @Test
  void showsWhatDoesNotAddUpAndCorrectsNothing() {
    Indicator total = extract("1.200/1.500", "85%", "900", "300", "2,5 tỷ đồng", "40").get(0);
    assertThat(total.checks()).contains(new Check("value/plan=percent", false));
    assertThat(total.figures().value()).isEqualTo(BigDecimal.valueOf(1200));
    assertThat(total.figures().percent()).hasValue(BigDecimal.valueOf(85));
  }

  @Test
  void putsEveryFigureIntoOneIndicator() throws IOException {
    for (Annotation gold : reader.readAll(Fixtures.project("corpus/articles/dev"))) {
      Analysis analysis = new Analysis(gold.article(), gold.sentences(), gold.entities());
      List<String> mentions =
          extractor.extract(analysis, List.of()).stream()
              .flatMap(i -> i.mentions().stream())
              .toList();
      assertThat(mentions).doesNotHaveDuplicates();
      assertThat(new HashSet<>(mentions))
          .isEqualTo(
              new HashSet<>(analysis.entities(Labels.QUANTITY).stream().map(Entity::id).toList()));
    }
  }

  @Test
  void keepsAFigureThatSaysNoNumberWithItsNeighbour() {
    List<Indicator> found = extract("1.200/1.500", "80%", "có", "300", "2,5 tỷ đồng", "40");
    assertThat(found.stream().mapToInt(i -> i.mentions().size()).sum()).isEqualTo(6);
  }

  @Test
  void comesBackFromFilesAsItWas(@TempDir Path folder) throws IOException {
    model.save(folder.resolve("indicators"));
    IndicatorModel loaded = IndicatorModel.load(folder.resolve("indicators"));
    IndicatorExtractor again = new IndicatorExtractor(loaded);
    Annotation gold = some.get(0);
    Analysis analysis = new Analysis(gold.article(), gold.sentences(), gold.entities());
    assertThat(again.extract(analysis, List.of()))
        .isEqualTo(new IndicatorExtractor(model).extract(analysis, List.of()));
    loaded.save(folder.resolve("copy"));
    assertThat(Files.readAllBytes(folder.resolve("copy/what.model")))
        .isEqualTo(Files.readAllBytes(folder.resolve("indicators/what.model")));
  }
}
