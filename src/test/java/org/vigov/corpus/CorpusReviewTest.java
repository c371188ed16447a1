package org.vigov.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vigov.corpus.Question.Kind;
import org.vigov.model.Annotation;

class CorpusReviewTest {
  @Test
  void aFigureWithoutAnnotationIsAQuestionButNoClockAndNoCounter() {
    assertThat(
            kinds(
                "<p>Lúc 8h30, đoàn xem 12 gian hàng.</p><boilerplate>Lượt xem: 812</boilerplate>"))
        .containsExactly(Kind.FIGURE_LEFT_OUT);
  }

  @Test
  void aNameAnnotatedInOnePlaceIsMissedInAnother() {
    assertThat(
            kinds(
                "<p>Đoàn đến <location>xã Mường Lai</location>.</p><p>Bà con xã Mường Lai vui.</p>"))
        .containsExactly(Kind.NAME_LEFT_OUT);
  }

  @Test
  void theValueMustBeOneTheFigureSays() {
    assertThat(kinds("<p>Có " + figure("15", "12", "") + " máy.</p>")).containsExactly(Kind.VALUE);
    assertThat(kinds("<p>Chi " + figure("1.250", "1250", "") + " máy.</p>")).isEmpty();
    assertThat(kinds("<p>Chi " + figure("3,4 tỷ đồng", "3400000000", "") + " máy.</p>")).isEmpty();
    assertThat(kinds("<p>Rộng " + figure("40 m2", "40", "") + " máy.</p>")).isEmpty();
    assertThat(kinds("<p>Giá " + figure("5 tỷ 120 triệu", "5120000000", "") + " máy.</p>"))
        .isEmpty();
  }

  @Test
  void aShareMustFollowFromItsFigures() {
    assertThat(kinds("<p>" + figure("30/40", "30", "plan='40' percent='70'") + " máy.</p>"))
        .containsExactly(Kind.SHARE);
    assertThat(kinds("<p>" + figure("88/156", "88", "plan='156' percent='56.4'") + " máy.</p>"))
        .isEmpty();
  }

  @Test
  void partsThatDoNotAddUpAreAQuestion() {
    String parts =
        "<p><quantity id='q1' kind='result' value='10' what='máy'>10</quantity> máy, gồm "
            + "<quantity id='q2' kind='result' value='4' what='cũ' parent='q1'>4</quantity> cũ và "
            + "<quantity id='q3' kind='result' value='5' what='mới' parent='q1'>5</quantity> mới.</p>";
    assertThat(kinds(parts)).containsExactly(Kind.PARTS);
  }

  @Test
  void whatIsCountedMustStandInTheText() {
    assertThat(kinds("<p>Có " + figure("15", "15", "") + " cái bơm.</p>"))
        .containsExactly(Kind.PHRASE);
  }

  @Test
  void oneBodyHasOneName() {
    String xml =
        "<article id='a' province='Bắc Kạn'><org ref='o1' name='Sở Y tế'/>"
            + "<org ref='o2' name='Sở Y tế tỉnh Bắc Kạn'/><body><p>"
            + "<organization ref='o1'>Sở Y tế</organization>, "
            + "<organization ref='o2'>Sở Y tế tỉnh Bắc Kạn</organization></p></body></article>";
    assertThat(CorpusReview.questions(List.of(article(xml))))
        .extracting(Question::kind)
        .containsExactly(Kind.TWO_NAMES);
  }

  @Test
  void aDateHasOneValue() {
    assertThat(
            kinds(
                "<p><date value='2019-05-12'>12/5</date>, <date value='2018-05-12'>12/5</date></p>"))
        .containsExactly(Kind.TWO_DATES);
  }

  private static String figure(String text, String value, String more) {
    return "<quantity id='q1' kind='result' value='%s' what='máy' %s>%s</quantity>"
        .formatted(value, more, text);
  }

  private static List<Kind> kinds(String blocks) {
    Annotation article =
        article("<article id='a' province='Yên Bái'><body>" + blocks + "</body></article>");
    return CorpusReview.questions(List.of(article)).stream().map(Question::kind).toList();
  }

  private static Annotation article(String xml) {
    return new AnnotatedXmlReader().parse(xml, Path.of("a.xml"));
  }
}
