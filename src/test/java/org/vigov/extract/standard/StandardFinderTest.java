package org.vigov.extract.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigov.extract.Sentences;
import org.vigov.extract.rule.Rule;
import org.vigov.extract.rule.RuleExamples;
import org.vigov.extract.rule.TokenText;

class StandardFinderTest {
  private static final RuleExamples EXAMPLES =
      new RuleExamples(
          new StandardFinder().table(), TokenText::asWritten, StandardFinder::canBegin);

  private final StandardFinder finder = new StandardFinder();

  static Stream<Rule> rules() {
    return new StandardFinder().table().rules().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleFindsItsExampleAndSparesItsCounterExample(Rule rule) {
    EXAMPLES.check(rule);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hệ thống |TCVN ISO 9001:2008| và |ISO/IEC 17025:2005|",
        "phù hợp |QCVN 4:2009/BKHCN/SĐ1|",
        "theo |ĐLVN 16:2009|; |ISO 22000|",
        "|TCVN\u00a0ISO 14001 : 2010|",
        "rau |VietGAP|, cá |GlobalGAP|, |HACCP|",
        "hạng sao OCOP, kết hợp 5S và mã QR"
      })
  void findsStandards(String marked) {
    assertThat(Sentences.mark(Sentences.plain(marked), finder.find(Sentences.of(marked))))
        .isEqualTo(marked);
  }
}
