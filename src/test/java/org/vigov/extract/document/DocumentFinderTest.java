package org.vigov.extract.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigov.extract.Sentences;
import org.vigov.extract.rule.Rule;
import org.vigov.extract.rule.RuleExamples;
import org.vigov.extract.rule.TokenText;

class DocumentFinderTest {
  private static final RuleExamples EXAMPLES =
      new RuleExamples(
          DocumentRules.load().table(), TokenText::asWritten, DocumentRules.load()::canBegin);

  private final DocumentFinder finder = new DocumentFinder();

  static Stream<Rule> rules() {
    return DocumentRules.load().table().rules().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleFindsItsExampleAndSparesItsCounterExample(Rule rule) {
    EXAMPLES.check(rule);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "theo |Nghị định số 99/2016/NĐ-CP| và |Thông tư 12/2015/TT-BCT ngày 4/6/2015|",
        "|Thông tư liên tịch số 07/2012/TTLT-BTC-BNV|",
        "thực hiện |Kế hoạch số 18–KH/TU| của Tỉnh ủy",
        "|QUYẾT ĐỊNH SỐ 12/QĐ-UBND|",
        "hướng dẫn |Luật Chuyển giao công nghệ| tại ba huyện",
        "|Luật\u00a0Đo lường số 04/2011/QH13|",
        "có |Công văn số 215| gửi các xã",
        "|Đề án 06| của Chính phủ"
      })
  void findsDocuments(String marked) {
    assertFound(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "luật sư Đo",
        "kế hoạch năm 2017",
        "số 12 đường Hùng Vương",
        "thông báo 15 đơn vị",
        "đạt 56,4% kế hoạch",
        "quyết định hỗ trợ 3 tỷ đồng",
        "các văn bản quy phạm pháp luật"
      })
  void sparesWhatIsNoDocument(String plain) {
    assertFound(plain);
  }

  private void assertFound(String marked) {
    assertThat(Sentences.mark(Sentences.plain(marked), finder.find(Sentences.of(marked))))
        .isEqualTo(marked);
  }
}
