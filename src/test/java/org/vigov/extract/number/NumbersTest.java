package org.vigov.extract.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigov.text.Sentence;
import org.vigov.text.SentenceSplitter;

class NumbersTest {
  private final Numbers numbers = new Numbers();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "07|7|",
        "12.500|12500|",
        "1.250.000|1250000|",
        "73,8%|73.8|%",
        "73,8 %|73.8|%",
        "15 phần trăm|15|%",
        "0,75|0.75|",
        "0.125|0.125|",
        "2.400.000,5|2400000.5|",
        "12,000|12000|",
        "12,345 tỷ đồng|12345000000|VND",
        "6,7 tỷ đồng|6700000000|VND",
        "6,7 tỉ|6700000000|",
        "1.140 triệu đồng|1140000000|VND",
        "2 nghìn tỷ đồng|2000000000000|VND",
        "3 tỷ 450 triệu đồng|3450000000|VND",
        "45.000đ|45000|VND",
        "25 vạn|250000|",
        "18 ngàn|18000|",
        "hai|2|",
        "mười lăm|15|",
        "hai mươi mốt|21|",
        "ba mươi tư|34|",
        "bốn mươi|40|",
        "hai mốt|21|",
        "một trăm linh năm|105|",
        "một trăm lẻ tám|108|",
        "hai trăm rưỡi|250|",
        "ba nghìn|3000|",
        "một nghìn hai trăm|1200|",
        "năm trăm bốn mươi ba|543|",
        "hai triệu rưỡi|2500000|",
        "1,5 triệu rưỡi|2000000|",
        "sáu tỷ đồng|6000000000|VND",
        "140 ha|140|ha",
        "140ha|140|ha",
        "6,1 tấn/ha|6.1|tấn/ha",
        "2,9 tấn nhân/ha|2.9|tấn/ha",
        "0,4 µSv/h|0.4|µSv/h",
        "5.600 m²|5600|m2",
        "12 km|12|km",
        "3,1 lần|3.1|lần",
        "2,3 triệu USD|2300000|USD",
        "-1,5%|-1.5|%",
        "64 đồng hồ nước|64|",
        "13 đồng chí|13|",
      })
  void readsOneNumber(String text, BigDecimal value, String unit) {
    assertThat(numbers.parse(text))
        .hasValueSatisfying(
            figure -> {
              assertThat(figure.value()).isEqualTo(value);
              assertThat(figure.unit()).isEqualTo(Optional.ofNullable(unit));
              assertThat(figure.max()).isEmpty();
              assertThat(figure.over()).isEmpty();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6-9|6|9|",
        "6 đến 9|6|9|",
        "6 – 9 tỷ đồng|6000000000|9000000000|VND",
        "6 đến 9 nghìn|6000|9000|",
        "15 - 18%|15|18|%",
        "15% đến 18%|15|18|%",
        "38.000 - 42.000 đồng|38000|42000|VND",
        "hai, ba|2|3|",
        "5,2 – 5,8 tấn/ha|5.2|5.8|tấn/ha",
        "-3% đến +2%|-3|2|%",
        "800 triệu đến 1 tỷ đồng|800000000|1000000000|VND",
      })
  void readsRangesAndScalesBothEnds(String text, BigDecimal low, BigDecimal high, String unit) {
    assertThat(numbers.parse(text))
        .hasValueSatisfying(
            figure -> {
              assertThat(figure.value()).isEqualTo(low);
              assertThat(figure.max()).hasValue(high);
              assertThat(figure.unit()).isEqualTo(Optional.ofNullable(unit));
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "41/77|41|77|",
        "03/03|3|3|",
        "12.300/15.000|12300|15000|",
        "18,764/27,5 tỷ đồng|18764000000|27500000000|VND",
        "3,1/4 tấn|3.1|4|tấn",
      })
  void readsOneNumberOverAnother(String text, BigDecimal value, BigDecimal over, String unit) {
    assertThat(numbers.parse(text))
        .hasValueSatisfying(
            figure -> {
              assertThat(figure.value()).isEqualTo(value);
              assertThat(figure.over()).hasValue(over);
              assertThat(figure.unit()).isEqualTo(Optional.ofNullable(unit));
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"25/07/2017", "8:30", "tỷ lệ", "trăm", "mươi", "rưỡi", "nhiều", ""})
  void leavesOutWhatIsNoFigure(String text) {
    assertThat(numbers.parse(text)).isEmpty();
  }

  @Test
  void readsSeparatorsTheWayTheArticleUsesThem() {
    SentenceSplitter splitter = new SentenceSplitter();
    String english = "Sales rose 56.4% to 1,250,000 units.";
    String vietnamese = "Doanh thu tăng 56,4%, đạt 1.250.000 sản phẩm.";
    List<Sentence> first = splitter.sentences(english, 0, english.length());
    List<Sentence> second = splitter.sentences(vietnamese, 0, vietnamese.length());
    assertThat(NumberStyle.of(first)).isEqualTo(NumberStyle.ENGLISH);
    assertThat(NumberStyle.of(second)).isEqualTo(NumberStyle.VIETNAMESE);
    assertThat(numbers.parse("10,250", NumberStyle.ENGLISH).orElseThrow().value())
        .isEqualTo(BigDecimal.valueOf(10250));
    assertThat(numbers.parse("10,250", NumberStyle.VIETNAMESE).orElseThrow().value())
        .isEqualTo(new BigDecimal("10.25"));
  }

  @Property
  void readsGroupedThousands(@ForAll @LongRange(min = 0, max = 999_999_999_999L) long number) {
    String grouped = String.format(java.util.Locale.GERMANY, "%,d", number);
    assertThat(numbers.parse(grouped).orElseThrow().value()).isEqualTo(BigDecimal.valueOf(number));
  }

  @Property
  void keepsTheOrderOfRanges(
      @ForAll @IntRange(max = 999) int low, @ForAll @IntRange(min = 1, max = 99) int more) {
    Figure figure = numbers.parse(low + " đến " + (low + more) + " triệu đồng").orElseThrow();
    assertThat(figure.max().orElseThrow().subtract(figure.value()))
        .isEqualByComparingTo(BigDecimal.valueOf(more).movePointRight(6));
  }

  @Property
  void takesAnyText(@ForAll String text) {
    assertThatCode(() -> numbers.parse(text)).doesNotThrowAnyException();
  }

  @Test
  void takesLongChainsOfRanges() {
    String chain = "1 - ".repeat(20_000) + "2";
    assertThatCode(() -> numbers.parse(chain)).doesNotThrowAnyException();
  }
}
