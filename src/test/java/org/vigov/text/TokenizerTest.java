package org.vigov.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
  private final Tokenizer tokenizer = new Tokenizer();

  /** Tokens are separated by one space on the right. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kế hoạch số 40-KH/TU | Kế hoạch số 40-KH/TU
          theo 210/CTr-UBND; | theo 210/CTr-UBND ;
          Nghị định số 43/2017/NĐ-CP. | Nghị định số 43/2017/NĐ-CP .
          TCVN ISO 9001:2015, QCVN 01:2009/BYT | TCVN ISO 9001:2015 , QCVN 01:2009/BYT
          đạt 88/156 (56,4%) | đạt 88/156 ( 56,4% )
          ngày 25/07/2017, | ngày 25/07/2017 ,
          từ 5-10 nhãn hiệu | từ 5-10 nhãn hiệu
          giai đoạn 2016–2020 | giai đoạn 2016–2020
          KH&CN và R&D | KH&CN và R&D
          Đ/c Lê Ba | Đ/c Lê Ba
          PGS.TS. Lê Ba | PGS.TS. Lê Ba
          tại TP.HCM. | tại TP.HCM .
          TP.Cần Thơ | TP. Cần Thơ
          rau, quả v.v. | rau , quả v.v.
          hết./. | hết ./.
          họp sáng.Đến chiều | họp sáng . Đến chiều
          kinh tế-xã hội | kinh tế - xã hội
          máy X-quang | máy X-quang
          COVID-19, 5G, CO2 | COVID-19 , 5G , CO2
          5,2 tấn/ha | 5,2 tấn / ha
          120ha đất | 120 ha đất
          lúc 8h30 | lúc 8h30
          thư a.b@khcn.gov.vn. | thư a.b@khcn.gov.vn .
          xem https://khcn.gov.vn/tin?id=1. | xem https://khcn.gov.vn/tin?id=1 .
          1.200.000,5 đồng | 1.200.000,5 đồng
          III/2021 | III/2021
          """)
  void keepsWholeWhatIsOne(String text, String tokens) {
    assertThat(texts(text)).containsExactly(tokens.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "HOÀ, hòa",
    "thuỷ, thủy",
    "Uỷ, ủy",
    "khoẻ, khỏe",
    "quý, quý",
    "toàn, toàn",
    "hoá, hóa"
  })
  void looksUpTheNewTonePlacementAsTheOld(String surface, String norm) {
    assertThat(Tokenizer.normalize(surface)).isEqualTo(norm);
  }

  @Property
  void losesNothingThatCanBeSeen(@ForAll String text) {
    StringBuilder rest = new StringBuilder();
    int last = 0;
    for (Token token : tokenizer.tokenize(text, 0, text.length())) {
      assertThat(token.begin()).isGreaterThanOrEqualTo(last);
      assertThat(text.substring(token.begin(), token.end())).isEqualTo(token.text());
      rest.append(text, last, token.begin());
      last = token.end();
    }
    rest.append(text.substring(last));
    assertThat(rest.codePoints().allMatch(c -> Characters.isSpace(c) || Characters.isInvisible(c)))
        .isTrue();
  }

  private List<String> texts(String text) {
    return tokenizer.tokenize(text, 0, text.length()).stream().map(Token::text).toList();
  }
}
