package org.vigov.extract.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigov.Fixtures;
import org.vigov.corpus.AnnotatedXmlReader;
import org.vigov.extract.Articles;
import org.vigov.extract.organization.OrganizationExtractor;
import org.vigov.model.Analysis;
import org.vigov.model.Annotation;
import org.vigov.model.Entity;
import org.vigov.model.Official;
import org.vigov.model.Organization;

class OfficialExtractorTest {
  private static final OfficialExtractor EXTRACTOR = extractor();
  private static final OrganizationExtractor BODIES = new OrganizationExtractor();

  private static OfficialExtractor extractor() {
    try {
      return new OfficialExtractor(OfficialModel.load(Fixtures.project("models/officials")));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static OfficialFacts extract(Analysis analysis) {
    return EXTRACTOR.extract(analysis, BODIES.extract(analysis, Optional.empty()));
  }

  private static OfficialFacts paragraph(String marked) {
    return extract(Articles.paragraph(marked));
  }

  private static String offices(OfficialFacts facts) {
    List<String> lines = new ArrayList<>();
    for (Official official : facts.officials()) {
      official
          .positions()
          .forEach(
              p ->
                  lines.add(
                      official.name()
                          + ": "
                          + p.title()
                          + p.organization().map(o -> " @ " + o).orElse("")));
    }
    return String.join("; ", lines);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ông {Lê Ba}, <Giám đốc> [Sở Y tế] nói | Lê Ba: Giám đốc @ Sở Y tế",
        "Bà {Vũ Tư} (<Phó Giám đốc> [Sở Y tế]) nói | Vũ Tư: Phó Giám đốc @ Sở Y tế",
        "<Chủ tịch> [UBND tỉnh] {Lê Ba} nói | Lê Ba: Chủ tịch @ Ủy ban nhân dân tỉnh",
        "[Sở Y tế] họp, ông {Lê Ba} - <Giám đốc Sở> nói | Lê Ba: Giám đốc Sở @ Sở Y tế",
        "{Lê Ba}, <Tỉnh ủy viên>, <Giám đốc> [Sở Y tế] | Lê Ba: Tỉnh ủy viên; Lê Ba: Giám đốc @ Sở Y tế",
        "{Lê Ba} - <Bí thư Đảng ủy>, <Giám đốc> [Sở Y tế] | Lê Ba: Bí thư Đảng ủy @ Đảng ủy Sở Y tế; Lê Ba: Giám đốc @ Sở Y tế",
        "{Lê Ba}, <Ủy viên Ban Thường vụ>, <Phó Chủ tịch> [HĐND tỉnh] | Lê Ba: Ủy viên Ban Thường vụ @ Tỉnh ủy; Lê Ba: Phó Chủ tịch @ Hội đồng nhân dân tỉnh",
        "{Lê Ba}, <Trưởng phòng Đo lường>, [Sở Y tế] nói | Lê Ba: Trưởng phòng Đo lường @ Sở Y tế",
        "[Chi cục Thú y] và anh {Lê Ba}, <Phó Chi cục trưởng> | Lê Ba: Phó Chi cục trưởng @ Chi cục Thú y",
        "Ông {Lê Ba}, <Trưởng đoàn>, và bà {Vũ Tư}, <Hiệu trưởng> [Trường Hoa Mai] | Lê Ba: Trưởng đoàn; Vũ Tư: Hiệu trưởng @ Trường Hoa Mai",
        "<Giám đốc> [Sở Y tế] {Lê Ba} và <Giám đốc> [Sở Nội vụ] {Vũ Tư} | Lê Ba: Giám đốc @ Sở Y tế; Vũ Tư: Giám đốc @ Sở Nội vụ",
        "[Sở Y tế] mời bà {Vũ Tư}, <Phó phòng Tài vụ> báo cáo | Vũ Tư: Phó phòng Tài vụ @ Sở Y tế",
        "Chị {Lò Mai}, dân tộc Thái, <Giám đốc> [HTX Chè Lúa] | Lò Mai: Giám đốc @ HTX Chè Lúa",
        "<Trưởng phòng Cấp phép> {Lê Ba} ([Cục Thú y]) nói | Lê Ba: Trưởng phòng Cấp phép @ Cục Thú y",
        "[Sở Y tế] nghe đại diện [Điện lực Hải Lộc], ông {Lê Ba} (<Phó Giám đốc>) | Lê Ba: Phó Giám đốc @ Điện lực Hải Lộc",
        "[UBND huyện Lộc], qua lời ông {Lê Ba} - <Phó Chủ tịch> - hứa | Lê Ba: Phó Chủ tịch @ Ủy ban nhân dân huyện Lộc",
        "[Sở Y tế] thăm [Bệnh viện Sao Mai], chị {Vũ Tư}, <Điều dưỡng trưởng> dẫn đường | Vũ Tư: Điều dưỡng trưởng @ Bệnh viện Sao Mai",
        "[Sở Y tế] thăm [Công ty Gang Sơn]. Anh {Lê Ba}, <Phó Quản đốc phân xưởng> kể | Lê Ba: Phó Quản đốc phân xưởng @ Công ty Gang Sơn",
        "Đại hội [Chi bộ Sở Y tế] bầu ông {Lê Ba} giữ chức <Bí thư Chi bộ> | Lê Ba: Bí thư Chi bộ @ Chi bộ Sở Y tế",
        "[Sở Y tế] cho hay. <GIÁM ĐỐC> (đã ký): {Lê Ba} | Lê Ba: GIÁM ĐỐC @ Sở Y tế"
      })
  void linksOfficesToHoldersAndBodies(String marked, String offices) {
    assertThat(offices(paragraph(marked))).isEqualTo(offices);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ông {Lê Ba}, <Giám đốc> [Sở Y tế] chủ trì hội nghị. | chair",
        "Chủ trì hội nghị là ông {Lê Ba}, <Giám đốc> [Sở Y tế]. | chair",
        "Dự hội nghị có ông {Lê Ba}, <Giám đốc> [Sở Y tế]. | attendee",
        "Báo cáo do ông {Lê Ba}, <Giám đốc> [Sở Y tế] trình bày. | presenter",
        "Phát biểu kết luận hội nghị, ông {Lê Ba}, <Giám đốc> [Sở Y tế] cảm ơn. | speaker",
        "Ông {Lê Ba}, <Giám đốc> [Sở Y tế] chủ trì và phát biểu khai mạc hội nghị. | chair speaker",
        "Tại hội nghị, ông {Lê Ba}, <Giám đốc> [Sở Y tế] đề nghị các huyện báo cáo sớm. | speaker",
        "Ông {Lê Ba}, <Giám đốc> [Sở Y tế] cho biết thuốc đã về. | ''",
        "Ông {Lê Ba}, <Giám đốc> [Sở Y tế] giới thiệu dự án giao thông. | ''",
        "Theo ông {Lê Ba}, <Giám đốc> [Sở Y tế], dự án còn chậm. | ''",
        "Hội nghị chiều 5/3 do ông {Lê Ba}, <Giám đốc> [Sở Y tế] điều khiển. | chair",
        "Đoàn kiểm tra do ông {Lê Ba}, <Phó Giám đốc> [Sở Y tế] dẫn đầu. | chair",
        "Tham dự lễ có ông {Lê Ba}, <Giám đốc> [Sở Y tế] và 60 thầy thuốc. | attendee"
      })
  void readsRolesFromTheWordsAround(String marked, String roles) {
    Official official = paragraph(marked).officials().get(0);
    assertThat(String.join(" ", official.roles())).isEqualTo(roles);
  }

  @Test
  void listsShareTheWordBeforeThem() {
    OfficialFacts facts =
        paragraph(
            "Dự lễ có các đồng chí: {Lê Ba}, <Giám đốc> [Sở Y tế]; TS {Vũ Tư}, <Cục trưởng> [Cục Thú y] và ông {Hồ Năm}, <Chủ tịch> [UBND xã Lộc].");
    assertThat(facts.officials())
        .hasSize(3)
        .allSatisfy(o -> assertThat(o.roles()).containsExactly("attendee"));
    assertThat(facts.officials().get(1).honorific()).contains("TS");
  }

  @Test
  void joinsGivenNamesAndOfficesWithoutName() {
    OfficialFacts facts =
        paragraph(
            "Hội nghị do ông {Lê Văn Ba}, <Phó Chủ tịch> [UBND tỉnh] chủ trì. Ông {Ba} cảm ơn. Kết luận, đồng chí <Phó Chủ tịch> [UBND tỉnh] giao việc.");
    Official official = facts.officials().get(0);
    assertThat(official.mentions()).containsExactly("e1", "e4");
    assertThat(official.positions().get(0).mentions()).containsExactly("e2", "e5");
    assertThat(official.roles()).containsExactly("chair", "speaker");
  }

  @Test
  void addsBodiesKnownByAnOfficeOnly() {
    OfficialFacts facts =
        paragraph("Ông {Lê Ba} - <Bí thư Chi bộ> - <Giám đốc> [Sở KH&CN] phát biểu.");
    assertThat(facts.organizations())
        .extracting(Organization::name)
        .containsExactly("Sở Khoa học và Công nghệ", "Chi bộ Sở Khoa học và Công nghệ");
    assertThat(facts.organizations().get(1).mentions()).isEmpty();
  }

  @Test
  void leavesAuthorsPhotographersAndPupilsOut() {
    Analysis analysis =
        Articles.of(
            Articles.elements(
                        "«p»Em {Vũ Na}, [Trường Hoa Mai] kể.«/p»«caption»Lễ hội. Ảnh: {Hà My}«/caption»")
                    .replaceAll("<title>(/?)(p|caption)</title>", "<$1$2>")
                + "<byline><person>Minh An</person></byline>");
    assertThat(extract(analysis).officials()).isEmpty();
  }

  @Test
  void readsSignatures() {
    OfficialFacts facts =
        extract(
            Articles.of(
                "<p><organization>Sở Y tế</organization> thông báo.</p><p><title>PHÓ GIÁM ĐỐC</title></p><p><person>Lê Ba</person></p>"));
    assertThat(offices(facts)).isEqualTo("Lê Ba: PHÓ GIÁM ĐỐC @ Sở Y tế");
  }

  /** A recognizer may miss or mistake anything: facts may be lost, but nothing is invented. */
  @Property(tries = 150)
  void survivesMissingEntities(@ForAll int seed) throws IOException {
    List<Annotation> dev = Corpus.DEV;
    Annotation gold = dev.get(Math.floorMod(seed, dev.size()));
    List<Entity> kept =
        gold.entities().stream().filter(e -> ((e.begin() ^ seed) * 31 & 7) > 2).toList();
    Analysis analysis = new Analysis(gold.article(), gold.sentences(), kept);
    OfficialFacts facts = extract(analysis);
    List<String> ids = kept.stream().map(Entity::id).toList();
    assertThat(facts.officials())
        .allSatisfy(o -> assertThat(ids).containsAll(o.mentions()))
        .allSatisfy(
            o ->
                assertThat(o.positions())
                    .allSatisfy(p -> assertThat(ids).containsAll(p.mentions())));
  }

  @Test
  void findsTheOfficialsOfTheDevelopmentArticles() {
    Score names = new Score();
    Score offices = new Score();
    Score roles = new Score();
    for (Annotation gold : Corpus.DEV) {
      OfficialFacts facts = EXTRACTOR.extract(Articles.analysis(gold), gold.organizations());
      names.add(gold.officials(), facts.officials(), o -> List.of(o.name()));
      roles.add(
          gold.officials(),
          facts.officials(),
          o -> o.roles().stream().map(r -> o.name() + r).toList());
      offices.add(
          gold.officials(),
          facts.officials(),
          o -> o.positions().stream().map(p -> o.name() + p.title() + p.organization()).toList());
    }
    assertThat(names.f1()).isGreaterThan(0.97);
    assertThat(offices.f1()).isGreaterThan(0.9);
    assertThat(roles.f1()).isGreaterThan(0.83);
  }

  /** Read once; never changed. */
  private static final class Corpus {
    static final List<Annotation> DEV = read();

    private static List<Annotation> read() {
      try {
        return new AnnotatedXmlReader().readAll(Fixtures.project("corpus/articles/dev"));
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  private static final class Score {
    private int right;
    private int all;

    void add(
        List<Official> gold,
        List<Official> found,
        java.util.function.Function<Official, List<String>> facts) {
      List<String> wanted = gold.stream().flatMap(o -> facts.apply(o).stream()).distinct().toList();
      List<String> got = found.stream().flatMap(o -> facts.apply(o).stream()).distinct().toList();
      all += wanted.size() + got.size();
      right += 2 * (int) got.stream().filter(wanted::contains).count();
    }

    double f1() {
      return (double) right / all;
    }
  }
}
