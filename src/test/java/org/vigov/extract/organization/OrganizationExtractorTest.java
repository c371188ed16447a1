package org.vigov.extract.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigov.Fixtures;
import org.vigov.corpus.AnnotatedXmlReader;
import org.vigov.extract.Articles;
import org.vigov.model.Annotation;
import org.vigov.model.Entity;
import org.vigov.model.Labels;
import org.vigov.model.Organization;
import org.vigov.model.Province;
import org.vigov.text.Tokenizer;

class OrganizationExtractorTest {
  private static final OrganizationExtractor EXTRACTOR = new OrganizationExtractor();
  private static final Optional<Province> HA_GIANG = Optional.of(new Province("Hà Giang", "VN-03"));

  private static List<Organization> extract(String marked) {
    return EXTRACTOR.extract(Articles.paragraph(marked), HA_GIANG);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sở KH&CN | Sở Khoa học và Công nghệ",
        "Sở KH-CN tỉnh Hà Giang | Sở Khoa học và Công nghệ tỉnh Hà Giang",
        "sở khoa học & công nghệ | Sở Khoa học và Công nghệ",
        "SỞ KHCN | Sở Khoa học và Công nghệ",
        "Sở KH và CN | Sở Khoa học và Công nghệ",
        "Sở Khoa học và Cộng nghệ | Sở Khoa học và Công nghệ",
        "Sở NN&PTNT | Sở Nông nghiệp và Phát triển nông thôn",
        "Sở TN&MT | Sở Tài nguyên và Môi trường",
        "Sở LĐ-TB&XH | Sở Lao động - Thương binh và Xã hội",
        "Sở TT&TT | Sở Thông tin và Truyền thông",
        "Sở VHTTDL | Sở Văn hóa, Thể thao và Du lịch",
        "Sở GD&ĐT | Sở Giáo dục và Đào tạo",
        "UBND huyện Mèo Vạc | Ủy ban nhân dân huyện Mèo Vạc",
        "Uỷ ban nhân dân xã Lũng Cú | Ủy ban nhân dân xã Lũng Cú",
        "HĐND TP. Hà Giang | Hội đồng nhân dân thành phố Hà Giang",
        "UBMTTQ tỉnh | Ủy ban Mặt trận Tổ quốc tỉnh",
        "Chi cục TCĐLCL | Chi cục Tiêu chuẩn Đo lường Chất lượng",
        "BQL các KCN | Ban Quản lý các khu công nghiệp",
        "BCH Quân sự tỉnh | Bộ Chỉ huy Quân sự tỉnh",
        "BCH Quân sự huyện Bắc Mê | Ban Chỉ huy Quân sự huyện Bắc Mê",
        "Văn phòng TW Đảng | Văn phòng Trung ương Đảng",
        "Công ty TNHH MTV Chè Tuyết | Công ty TNHH MTV Chè Tuyết",
        "Công ty CP Đo lường Đông Bắc | Công ty CP Đo lường Đông Bắc",
        "HTX Cam Sành | HTX Cam Sành",
        "Bệnh viện ĐK tỉnh | Bệnh viện Đa khoa tỉnh",
        "Sở KHCN TP.HCM | Sở Khoa học và Công nghệ Thành phố Hồ Chí Minh"
      })
  void spellsNamesOut(String written, String name) {
    assertThat(extract("Hôm qua [" + written + "] họp."))
        .singleElement()
        .extracting(Organization::name)
        .isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sở KH&CN | Sở Khoa học - Công nghệ",
        "Sở KHCN | Sở Khoa học và Công nghệ tỉnh Hà Giang",
        "UBND tỉnh | Ủy ban nhân dân tỉnh Hà Giang",
        "UBND huyện Quản Bạ | UBND huyện",
        "Sở Văn hoá và Thể thao | Sở Văn hóa và Thể thao",
        "Chi cục Tiêu chuẩn - Đo lường - Chất lượng | Chi cục TĐC Hà Giang",
        "Cục Sở hữu trí tuệ | Cục SHTT",
        "Công ty TNHH MTV Xây lắp điện Sông Lô | Công ty Sông Lô",
        "Doanh nghiệp tư nhân vàng bạc Hoàng Kim | Hoàng Kim",
        "Thanh tra Sở KH&CN | Thanh tra Sở",
        "Hợp tác xã (HTX) Rau Vị Xuyên | HTX Rau Vị Xuyên",
        "Liên hiệp các Hội KH&KT tỉnh | Liên hiệp hội"
      })
  void joinsTheNamesOfOneBody(String one, String other) {
    List<Organization> bodies = extract("[" + one + "] họp. Sau đó [" + other + "] báo cáo.");
    assertThat(bodies).hasSize(1);
    assertThat(bodies.get(0).mentions()).containsExactly("e1", "e2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sở KH&CN | Bộ KH&CN",
        "Sở KH&CN | Sở KH&CN Cao Bằng",
        "UBND tỉnh | UBND huyện Bắc Mê",
        "UBND xã Tân Trịnh | UBND phường Tân Trịnh",
        "UBND xã Lũng Phìn | UBND đặc khu",
        "Chi cục TCĐLCL Hà Giang | Chi cục TCĐLCL Lào Cai",
        "HĐND tỉnh | UBND tỉnh",
        "Trung tâm Kỹ thuật 1 | Trung tâm Kỹ thuật 2",
        "Sở Tài chính | Sở Tài nguyên và Môi trường",
        "Hội Nông dân tỉnh | Hội Nông dân xã Bản Díu",
        "Công ty TNHH An Phát | Công ty TNHH Bình Phát",
        "Sở KH&CN | Thanh tra Sở"
      })
  void keepsTwoBodiesApart(String one, String other) {
    assertThat(extract("[" + one + "] họp. Sau đó [" + other + "] báo cáo.")).hasSize(2);
  }

  @Test
  void readsSharedHeadsAndPlaces() {
    assertThat(
            extract("Các sở [Tài chính], [Nội vụ]; [HĐND] và [UBND xã Phú Linh]; [Thanh tra Sở]."))
        .extracting(Organization::name)
        .containsExactly(
            "Sở Tài chính",
            "Sở Nội vụ",
            "Hội đồng nhân dân xã Phú Linh",
            "Ủy ban nhân dân xã Phú Linh",
            "Thanh tra Sở");
  }

  /** <i>cơ sở</i> is a word of its own, not the department. */
  @Test
  void takesNoOtherWordForTheDepartment() {
    assertThat(extract("[Sở KH&CN] và [Phòng Y tế cơ sở] họp."))
        .extracting(Organization::name)
        .containsExactly("Sở Khoa học và Công nghệ", "Phòng Y tế cơ sở");
  }

  @Test
  void knowsASecondNameInBrackets() {
    assertThat(
            extract("[Trung tâm Ươm tạo Hoa Lan] (gọi tắt là HoaLab) mở cửa. [HoaLab] đón khách."))
        .singleElement()
        .extracting(Organization::name)
        .isEqualTo("Trung tâm Ươm tạo Hoa Lan");
  }

  @Test
  void saysAProvinceOnlyWhereTheArticleOrTheNameDoes() {
    Map<String, Optional<String>> provinces = new HashMap<>();
    extract("[Sở Y tế], [Bộ Y tế], [Sở Y tế Cao Bằng], [Công ty CP Mỏ Bạc]")
        .forEach(o -> provinces.put(o.name(), o.province()));
    assertThat(provinces)
        .containsEntry("Sở Y tế", Optional.of("Hà Giang"))
        .containsEntry("Bộ Y tế", Optional.empty())
        .containsEntry("Sở Y tế Cao Bằng", Optional.of("Cao Bằng"))
        .containsEntry("Công ty CP Mỏ Bạc", Optional.empty());
  }

  /** Whatever a recognizer takes for a body, each mention ends up in exactly one entry. */
  @Property(tries = 100)
  void everyMentionIsOfOneBody(
      @ForAll List<@net.jqwik.api.constraints.Size(max = 12) String> names) {
    StringBuilder text = new StringBuilder("Họp");
    for (String name : names) {
      String clean = name.replaceAll("[^\\p{L}\\p{N} .,&()-]", "").strip();
      text.append(clean.isEmpty() ? "" : " [" + clean + "]");
    }
    var analysis = Articles.paragraph(text.toString());
    assertThat(EXTRACTOR.extract(analysis, HA_GIANG).stream().flatMap(o -> o.mentions().stream()))
        .containsExactlyInAnyOrderElementsOf(
            analysis.entities(Labels.ORGANIZATION).stream().map(Entity::id).toList());
  }

  @Test
  void findsNineOfTenBodiesOfTheDevelopmentArticles() throws IOException {
    int right = 0;
    int all = 0;
    for (Annotation gold :
        new AnnotatedXmlReader().readAll(Fixtures.project("corpus/articles/dev"))) {
      Map<Set<String>, String> names = new HashMap<>();
      for (Organization body : gold.organizations()) {
        if (!body.mentions().isEmpty()) {
          names.put(new TreeSet<>(body.mentions()), key(body.name()));
        }
      }
      List<Organization> found = EXTRACTOR.extract(Articles.analysis(gold), gold.province());
      all += names.size() + found.size();
      for (Organization body : found) {
        boolean same = key(body.name()).equals(names.get(new TreeSet<>(body.mentions())));
        right += same ? 2 : 0;
      }
    }
    assertThat((double) right / all).isGreaterThan(0.90);
  }

  private static String key(String name) {
    StringBuilder key = new StringBuilder();
    for (String word : name.replaceAll("[-–,]", " ").split("\\s+")) {
      key.append(Tokenizer.normalize(word)).append(' ');
    }
    return key.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "[CDC tỉnh] báo cáo | Trung tâm Kiểm soát bệnh tật tỉnh",
        "[Viện Lúa ĐBSCL] trồng thử | Viện Lúa Đồng bằng sông Cửu Long",
        "[Liên minh HTX tỉnh] dự | Liên minh Hợp tác xã tỉnh",
        "[HTX Chè Lúa] dự | HTX Chè Lúa",
        "[Trường PTDTNT huyện Lộc] khai giảng | Trường Phổ thông dân tộc nội trú huyện Lộc",
        "[BVĐK tỉnh] và [Bệnh viện ĐK Sao Mai] | Bệnh viện Đa khoa tỉnh; Bệnh viện Đa khoa Sao Mai",
        "[UBND huyện Ea H'leo] họp | Ủy ban nhân dân huyện Ea H'leo",
        "[Trường Đại học Sao Mai] mở lớp, [Đại học Sao Mai] cấp bằng | Trường Đại học Sao Mai",
        "[Học viện Sao Mai] và [Đại học Sao Mai] | Học viện Sao Mai; Đại học Sao Mai",
        "[Trung tâm Y tế huyện Lộc Hà] họp, [Trung tâm Y tế Lộc Hà] báo | Trung tâm Y tế huyện Lộc Hà",
        "[HTX Nông nghiệp Lộc Hà] góp, [HTX Lộc Hà] bán | HTX Nông nghiệp Lộc Hà",
        "[Cục Sở hữu trí tuệ] và [Thanh tra Sở] dự | Cục Sở hữu trí tuệ; Thanh tra Sở"
      })
  void spellsOutAndJoins(String marked, String names) {
    assertThat(EXTRACTOR.extract(Articles.paragraph(marked), Optional.empty()))
        .extracting(Organization::name)
        .containsExactly(names.split("; "));
  }
}
