package org.vigov.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigov.Fixtures;
import org.vigov.corpus.AnnotatedXmlReader;
import org.vigov.extract.Sentences;
import org.vigov.model.Analysis;
import org.vigov.model.Annotation;
import org.vigov.model.Entity;
import org.vigov.model.Labels;

class DateResolverTest {
  private final DateResolver resolver = new DateResolver();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Sáng |ngày 9 tháng 3 năm 2016|, Sở họp; 2016-03-09TMO",
        "Chiều qua |8-3|, Sở họp; 2016-03-08TAF",
        "tối |8/3| mưa to; 2016-03-08TEV",
        "đêm |8/3| mưa to; 2016-03-08",
        "Rạng sáng |8/3|, tàu cập cảng; 2016-03-08",
        "lúc 8 giờ |ngày 8/3|; 2016-03-08",
        "trong |tháng 2/2015|; 2015-02",
        "trong |tháng hai|; 2016-02",
        "kết quả |quý III/2014|; 2014-Q3",
        "|quý IV năm ngoái|; 2015-Q4",
        "|quý I và II năm 2014|; 2014-01/2014-06",
        "|6 tháng đầu năm|; 2016-H1",
        "|sáu tháng cuối năm 2015|; 2015-H2",
        "|10 tháng đầu năm 2012|; 2012-01/2012-10",
        "|4 tháng cuối năm 2012|; 2012-09/2012-12",
        "|giai đoạn 2011 – 2015|; 2011/2015",
        "|hai năm 2014-2015|; 2014/2015",
        "|18-20/4|; 2016-04-18/2016-04-20",
        "|các ngày 4 và 5/3|; 2016-03-04/2016-03-05",
        "|28/12/2015 - 02/01/2016|; 2015-12-28/2016-01-02",
        "từ |ngày 28/12| đến ngày 02/01/2016; 2015-12-28",
        "từ |ngày 3| đến ngày 8/5/2014; 2014-05-03",
        "|thập niên 1990|; 199X",
        "|những năm 80|; 198X",
        "báo cáo trước |ngày 10/11| hằng năm; XXXX-11-10",
        "trước |ngày 20| hằng tháng; XXXX-XX-20",
        "Hưởng ứng Ngày Môi trường thế giới (|5/6|); XXXX-06-05",
        "nhân |ngày 20/11|; XXXX-11-20",
        "|tháng 12| đã cấp 40 giấy phép; 2015-12",
        "|ngày hai mươi mốt tháng tám năm 2014|; 2014-08-21",
        "|ngày mồng 2 tháng 9 năm hai nghìn không trăm mười lăm|; 2015-09-02",
        "|một ngày đẹp trời|; XXXX"
      })
  void valuesWithThePublicationDate(String marked, String value) {
    assertThat(value(marked, Optional.of(LocalDate.of(2016, 3, 10)))).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "trước |31/3|, phải nộp hồ sơ; 2018-03-31",
        "tính đến |30/9|, đã kiểm định 80 cân; 2017-09-30",
        "xong trong |quý I|; 2018-Q1"
      })
  void deadlinesThatWouldLieBackAreNextYears(String marked, String value) {
    assertThat(value(marked, Optional.of(LocalDate.of(2017, 12, 20)))).isEqualTo(value);
  }

  @Test
  void withoutAnyYearTheYearStaysOpen() {
    assertThat(value("Sáng |17-2|, tại thị trấn", Optional.empty())).isEqualTo("XXXX-02-17TMO");
  }

  private String value(String marked, Optional<LocalDate> published) {
    String text = Sentences.plain(marked);
    int begin = marked.indexOf('|');
    int end = marked.lastIndexOf('|') - 1;
    Entity date = date(text, begin, end);
    boolean isInterval = text.substring(end).startsWith(" đến ngày ");
    List<Entity> dates =
        isInterval
            ? List.of(date, date(text, end + " đến ".length(), text.length()))
            : List.of(date);
    return resolver.value(
        date,
        new Analysis(Sentences.article(text, published), List.of(Sentences.of(marked)), dates));
  }

  private static Entity date(String text, int begin, int end) {
    return new Entity(
        "e1",
        Labels.DATE,
        begin,
        end,
        text.substring(begin, end),
        Optional.empty(),
        OptionalDouble.empty());
  }

  @Test
  void valuesNearlyAllGoldDates() throws IOException {
    int right = 0;
    int all = 0;
    for (Annotation gold : new AnnotatedXmlReader().readAll(Fixtures.project("corpus/articles"))) {
      Analysis analysis = new Analysis(gold.article(), gold.sentences(), gold.entities());
      List<Entity> resolved = resolver.resolve(analysis);
      for (int i = 0; i < resolved.size(); i++) {
        if (resolved.get(i).is(Labels.DATE)) {
          all++;
          right += resolved.get(i).equals(gold.entities().get(i)) ? 1 : 0;
        }
      }
    }
    assertThat((double) right / all).isGreaterThan(0.98);
  }
}
