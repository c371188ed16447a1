package org.vigov.extract.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigov.text.Sentence;
import org.vigov.text.SentenceSplitter;
import org.vigov.text.Span;

class FigureFinderTest {
  private final FigureFinder finder = new FigureFinder(new Numbers());
  private final SentenceSplitter splitter = new SentenceSplitter();

  private List<String> find(String text) {
    return splitter.sentences(text, 0, text.length()).stream()
        .flatMap(sentence -> finder.find(sentence).stream())
        .map(span -> text.substring(span.begin(), span.end()))
        .toList();
  }

  static Stream<Arguments> figures() {
    return Stream.of(
        Arguments.of("hỗ trợ hơn 3,4 tỷ đồng cho 14 hợp tác xã", List.of("3,4 tỷ đồng", "14")),
        Arguments.of(
            "trồng mới khoảng 120 ha chè, đạt 5,2 tấn/ha", List.of("120 ha", "5,2 tấn/ha")),
        Arguments.of("từ 5 đến 10 nhãn hiệu", List.of("5 đến 10")),
        Arguments.of("kiểm tra 41/77 cơ sở (đạt 53,2% KH)", List.of("41/77", "53,2%")),
        Arguments.of("vay tối đa 90 triệu đồng/hộ/năm", List.of("90 triệu đồng")),
        Arguments.of("mở hai lớp tập huấn, mỗi lớp ba mươi người", List.of("hai", "ba mươi")),
        Arguments.of("có 13 đồng chí dự, lắp 75 đồng hồ nước", List.of("13", "75")),
        Arguments.of("công nhận năm sáng kiến", List.of("năm")),
        Arguments.of("doanh thu gấp 2,5 lần", List.of("2,5 lần")),
        Arguments.of("tổ chức 4 lần diễn tập", List.of("4")),
        Arguments.of("trên tổng số 132 hồ sơ", List.of("132")),
        Arguments.of("huy động 900 ngày công", List.of("900")));
  }

  @ParameterizedTest
  @MethodSource("figures")
  void findsFiguresWithSignScaleAndUnit(String text, List<String> expected) {
    assertThat(find(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sáng ngày 21/7/2017, lúc 8 giờ",
        "trong 15 ngày, sau 6 tháng và 2 năm",
        "Đại hội lần thứ XII, hội thi lần thứ 5",
        "căn cứ Nghị định số 43/2017/NĐ-CP",
        "áp dụng TCVN ISO 9001:2015",
        "Điện thoại: 0203.3618.429",
        "một số doanh nghiệp trong năm qua",
        "tỷ lệ này không đổi",
        "3. Công tác thanh tra",
        "phòng chống COVID-19",
      })
  void leavesOutOtherNumbers(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Property
  void liesInTheSentenceInOrderAndWithoutOverlap(
      @ForAll
          @Chars({'1', '0', '5', ',', '.', '%', '-', '/', ' ', 't', 'ỷ', 'h', 'a', 'đ', 'ồ', 'n'})
          String text) {
    for (Sentence sentence : splitter.sentences(text, 0, text.length())) {
      int last = sentence.begin();
      for (Span span : finder.find(sentence)) {
        assertThat(span.begin()).isGreaterThanOrEqualTo(last);
        assertThat(span.end()).isGreaterThan(span.begin()).isLessThanOrEqualTo(sentence.end());
        last = span.end();
      }
    }
  }
}
