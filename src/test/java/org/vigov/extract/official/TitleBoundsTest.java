package org.vigov.extract.official;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigov.extract.Articles;
import org.vigov.model.Entity;
import org.vigov.model.Labels;

class TitleBoundsTest {
  private static final TitleBounds BOUNDS = new TitleBounds();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bà {Vũ Tư}, <Trưởng phòng Kế hoạch> và Tài chính, báo cáo | Trưởng phòng Kế hoạch và Tài chính",
        "<Phó Giám đốc phụ trách> Sở {Lê Ba} nói | Phó Giám đốc phụ trách Sở",
        "Ông {Lê Ba}, <Giám đốc> doanh nghiệp, kể | Giám đốc doanh nghiệp",
        "Ông {Lê Ba}, <Giám đốc> Trung tâm, kể | Giám đốc Trung tâm",
        "Ông {Lê Ba}, <Giám đốc> [Sở Y tế], kể | Giám đốc",
        "Ông {Lê Ba}, <Giám đốc> Trung tâm Hoa Mai kể | Giám đốc",
        "Ông {Lê Ba}, <Trưởng phòng Đo lường> và {Vũ Tư} dự | Trưởng phòng Đo lường",
        "Ông {Lê Ba}, <Trưởng phòng Đo lường> và Hội đã dự | Trưởng phòng Đo lường",
        "Ông {Lê Ba}, <Chủ tịch> và Tài chính xã | Chủ tịch",
        "Ông {Lê Ba}, <Giám đốc> | Giám đốc"
      })
  void completesOfficesCutShort(String marked, String office) {
    assertThat(BOUNDS.complete(Articles.paragraph(marked)))
        .filteredOn(e -> e.is(Labels.TITLE))
        .extracting(Entity::text)
        .containsExactly(office);
  }
}
