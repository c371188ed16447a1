package org.vigov.extract.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigov.text.SentenceSplitter;

class OrganizationHeadsTest {
  private final OrganizationHeads heads = new OrganizationHeads();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sáng nay Sở Khoa học và Công nghệ tổ chức họp | Sở Khoa học và Công nghệ",
        "do UBND tỉnh giao | UBND tỉnh",
        "gửi Chi cục Tiêu chuẩn Đo lường Chất lượng để biết | Chi cục Tiêu chuẩn Đo lường Chất lượng",
        "tại Bệnh viện Đa khoa huyện Yên Minh hôm qua | Bệnh viện Đa khoa huyện Yên Minh",
        "Công ty TNHH Cơ khí Đồng Tâm trao quà | Công ty TNHH Cơ khí Đồng Tâm"
      })
  void findsBodiesByTheirFirstWords(String text, String body) {
    assertThat(found(text)).containsExactly(body);
  }

  @ParameterizedTest
  @CsvSource({"Sở đã họp hôm qua", "các phòng chuyên môn", "ngành khoa học của cả nước"})
  void leavesBareNounsAlone(String text) {
    assertThat(found(text)).isEmpty();
  }

  private List<String> found(String text) {
    return new SentenceSplitter()
        .sentences(text, 0, text.length()).stream()
            .flatMap(s -> heads.find(s).stream())
            .map(span -> text.substring(span.begin(), span.end()))
            .toList();
  }
}
