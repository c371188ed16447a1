package org.vigov.extract.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigov.extract.Articles;
import org.vigov.extract.organization.OrganizationExtractor;
import org.vigov.extract.organization.OrganizationHeads;
import org.vigov.model.Analysis;
import org.vigov.model.Entity;
import org.vigov.model.Labels;

class NamesakesTest {
  private static final Honorifics HONORIFICS = Honorifics.load();
  private static final TitleForms FORMS = new TitleForms();
  private static final OrganizationHeads HEADS = new OrganizationHeads();

  /** The ids of the mentions of each person, persons divided by a bar. */
  private static String persons(Analysis analysis) {
    List<Passage> passages = Passage.of(analysis);
    People people = People.read(analysis.text(), analysis.entities(Labels.PERSON), HONORIFICS);
    Bodies bodies =
        new Bodies(
            new OrganizationExtractor().extract(analysis, Optional.empty()),
            analysis.entities(Labels.ORGANIZATION),
            HEADS);
    List<Link> links = new TitleLinker(new Gaps(HONORIFICS), FORMS).link(passages, people);
    Map<Person, List<List<Entity>>> apart =
        new Namesakes(FORMS, HEADS).apart(people.persons(), links, bodies, analysis.text());
    List<String> persons = new ArrayList<>();
    for (Person person : people.with(apart, analysis.text(), HONORIFICS).persons()) {
      persons.add(String.join(" ", person.mentions().stream().map(Entity::id).toList()));
    }
    return String.join(" | ", persons);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "Ông {Võ Tư}, <Giám đốc> [Sở Y tế] đến. Ông {Võ Tư}, <Phó Chủ tịch> [UBND huyện Lộc] đi. = e1 | e4",
        "<Giám đốc> [Sở Y tế] {Võ Tư} đến, <Phó Chủ tịch> [UBND huyện Lộc] {Võ Tư} đi. = e3 | e6",
        "Đến có {Võ Tư} - <Hiệu trưởng> [Trường Hoa Mai]; {Võ Tư} - <Phó Giám đốc> [Công ty Gang Sơn]. = e1 | e4",
        "{Võ Tư} (<Giám đốc> [Sở Y tế]) đến; {Võ Tư} (<Phó Chủ tịch> [UBND huyện Lộc]) đi. Ông {Tư} về. = e1 | e4 e7",
        "{Võ Tư}, <Giám đốc> [Sở Y tế], và {Võ Tư}, <Phó Chủ tịch> [UBND huyện Lộc]. <Giám đốc> [Sở Y tế] {Võ Tư} về. = e1 e9 | e4",
        "{Võ Tư} đến. {Võ Tư}, <Giám đốc> [Sở Y tế] và {Võ Tư}, <Trưởng phòng> [Công an huyện Lộc] đi. = e1 e2 | e5"
      })
  void keepsApartWhoHoldDifferentOffices(String marked, String persons) {
    assertThat(persons(Articles.paragraph(marked))).isEqualTo(persons);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Ông {Võ Tư}, <Giám đốc> [Sở Y tế] đến. Ông {Võ Tư}, <Giám đốc> [Bệnh viện Sao Mai] đi.",
        "Ông {Võ Tư}, <Giám đốc> [Sở Y tế] đến. Ông {Võ Tư}, <Trưởng phòng> [Sở Y tế] đi.",
        "Ông {Võ Tư}, <Phó Bí thư> [Tỉnh ủy] đến. Ông {Võ Tư}, <Chủ tịch> [UBND tỉnh] đi.",
        "Ông {Võ Tư}, <Giám đốc> [Sở Y tế] đến. Ông {Võ Tư}, <Phó Trưởng ban> [Ban Chỉ đạo tỉnh] đi.",
        "Ông {Võ Tư}, <Giám đốc> [Sở Y tế] được bổ nhiệm. Ông {Võ Tư}, <Phó Chủ tịch> [UBND huyện Lộc] đi.",
        "Ông {Võ Tư}, <Giám đốc> [Sở Y tế] đến. {Võ Tư}, <nguyên Phó Chủ tịch> [UBND huyện Lộc], đi.",
        "Ông {Võ Tư}, <Giám đốc> [Sở Y tế] đến. {Võ Tư} kiêm <Hiệu trưởng> [Trường Hoa Mai].",
        "Ông {Võ Tư}, <Giám đốc> [Sở Y tế] đến. Ông {Tư}, <Phó Chủ tịch> [UBND huyện Lộc] đi.",
        "Ông {Võ Tư}, <Giám đốc> [Sở Y tế] đến. Ông {Võ Tư}, <Trưởng đoàn>, đi."
      })
  void takesOfficesOfOnePersonForThat(String marked) {
    assertThat(persons(Articles.paragraph(marked))).doesNotContain("|");
  }
}
