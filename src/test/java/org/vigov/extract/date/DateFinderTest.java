package org.vigov.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigov.extract.Sentences;
import org.vigov.extract.rule.Rule;
import org.vigov.extract.rule.RuleExamples;
import org.vigov.extract.rule.TokenText;
import org.vigov.text.Sentence;
import org.vigov.text.Span;
import org.vigov.text.Tokenizer;

class DateFinderTest {
  private static final RuleExamples EXAMPLES =
      new RuleExamples(DateRules.load().table(), TokenText::normalized, DateRules::canBegin);

  private final DateFinder finder = new DateFinder();

  static Stream<Rule> rules() {
    return DateRules.load().table().rules().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleFindsItsExampleAndSparesItsCounterExample(Rule rule) {
    EXAMPLES.check(rule);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sáng |ngày 9 tháng 3 năm 2016|, tại thị xã Ngã Bảy",
        "Sáng |9-3|, Chi cục họp giao ban |quý I/2016|",
        "từ |ngày 2/5| đến |ngày 20/5/2014|",
        "từ |2 đến 20-5|, đoàn đi ba huyện",
        "|GIAI ĐOẠN 2011 – 2014|",
        "Kế hoạch |8 tháng đầu năm| và |4 tháng cuối năm 2012|",
        "|Năm 2012| tăng so với |năm 2011|",
        "đăng lúc 15:20 |4/12/2014|",
        "trong |hai ngày 3 và 4-10|",
        "|năm\u00a0học 2013-2014|",
        "tính đến hết |tháng 11|, đã cấp 30 giấy phép",
        "|quý IV năm nay|",
        "|thập niên 1990|"
      })
  void findsRegularForms(String marked) {
    assertFound(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lúc 8h30 và 14 giờ 15",
        "xét duyệt 06/08 đề tài, đạt 75%",
        "hỗ trợ từ 5-10 nhãn hiệu",
        "theo TCVN ISO 9001:2008",
        "Nghị định số 13/2012/NĐ-CP",
        "trong 6 tháng, tăng 3 lần",
        "mỗi tháng 2 lần, mỗi ngày 3 ca",
        "trong năm qua và những năm tới, cuối năm",
        "giảm từ 15 ngày xuống 7 ngày",
        "Điện thoại: 0299.3821.456",
        "kiểm định 2014 phương tiện đo",
        "đạt 45,4% kế hoạch năm"
      })
  void sparesWhatIsNoDate(String plain) {
    assertFound(plain);
  }

  private void assertFound(String marked) {
    Sentence sentence = Sentences.of(marked);
    assertThat(Sentences.mark(Sentences.plain(marked), finder.find(sentence))).isEqualTo(marked);
  }

  @Property(tries = 300)
  void findsOrderedStretchesOfTokensInAnyText(
      @ForAll @StringLength(min = 1, max = 200) String text) {
    var tokens = new Tokenizer().tokenize(text, 0, text.length());
    if (tokens.isEmpty()) {
      return;
    }
    int last = 0;
    for (Span span : finder.find(Sentence.of(tokens))) {
      assertThat(span.begin()).isGreaterThanOrEqualTo(last);
      assertThat(tokens).anyMatch(token -> token.begin() == span.begin());
      assertThat(tokens).anyMatch(token -> token.end() == span.end());
      last = span.end();
    }
  }
}
