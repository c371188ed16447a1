package org.vigov.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vigov.Fixtures;
import org.vigov.model.Annotation;

class CorpusFolderTest {
  @Test
  void theCorpusHasNoFaultAndItsSplitsShareNothing() throws IOException {
    CorpusChecker.Report report = new CorpusChecker().check(Fixtures.project("corpus/articles"));
    assertThat(report.faults()).isEmpty();
    assertThat(report.articles()).isPositive();
  }

  @Test
  void itsReadmeSaysWhatIsThere() throws IOException {
    String table = CorpusStatistics.table(CorpusStatistics.splits(Fixtures.project("corpus")));
    assertThat(Files.readString(Fixtures.project("corpus/README.md"))).contains(table);
  }

  @Test
  void splitsThatShareAProvinceAnOfficialOrAPassageAreFaulty() {
    String passage =
        "Mưa lớn kéo dài hai ngày khiến bờ kè phía đông chợ cá bị sạt thêm một đoạn dài.";
    Annotation train = article("a", "Hà Nam", "Lò Văn Bình", passage);
    assertThat(CorpusSplit.faults(List.of(train), List.of(train))).hasSize(3);
    assertThat(
            CorpusSplit.faults(
                List.of(train),
                List.of(article("b", "Yên Bái", "Lò Thị Bình", "Trời nắng đã ba tuần."))))
        .isEmpty();
  }

  private static Annotation article(String id, String province, String person, String passage) {
    String xml =
        "<article id='%s' province='%s'><official ref='p1' name='%s'/><body><p>Ông <person ref='p1'>%s</person>: %s</p></body></article>";
    return new AnnotatedXmlReader()
        .parse(xml.formatted(id, province, person, person, passage), Path.of(id + ".xml"));
  }
}
