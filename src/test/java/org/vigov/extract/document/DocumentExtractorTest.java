package org.vigov.extract.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigov.extract.Sentences;
import org.vigov.model.Analysis;
import org.vigov.model.DocumentReference;
import org.vigov.model.Entity;
import org.vigov.model.Labels;

class DocumentExtractorTest {
  private final DocumentExtractor extractor = new DocumentExtractor();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Kế hoạch số 18-KH/TU; Kế hoạch; 18-KH/TU; Tỉnh ủy; -",
        "quyết định số 77/QĐ-UBND ngày 5/6/2014; Quyết định; 77/QĐ-UBND; Ủy ban nhân dân; 2014-06-05",
        "Nghị định 99/2016/NĐ-CP; Nghị định; 99/2016/NĐ-CP; Chính phủ; -",
        "Thông tư số 12/2015/TT-BKHCN; Thông tư; 12/2015/TT-BKHCN; Bộ Khoa học và Công nghệ; -",
        "Thông tư liên tịch số 07/2012/TTLT-BTC-BNV; Thông tư liên tịch; 07/2012/TTLT-BTC-BNV;"
            + " Bộ Tài chính, Bộ Nội vụ; -",
        "Nghị quyết số 21/2019/QH14; Nghị quyết; 21/2019/QH14; Quốc hội; -",
        "Chương trình hành động số 14-CTr/TU; Chương trình hành động; 14-CTr/TU; Tỉnh ủy; -",
        "Công văn số 88/UBND-VX; Công văn; 88/UBND-VX; Ủy ban nhân dân; -",
        "Số: 14/TB-SKHCN; Thông báo; 14/TB-SKHCN; Sở Khoa học và Công nghệ; -",
        "Quyết định số 9/QĐ-TTg ngày 1 tháng 2 năm 2013; Quyết định; 9/QĐ-TTg; Thủ tướng Chính phủ;"
            + " 2013-02-01",
        "Đề án 06; Đề án; 06; -; -",
        "Luật Đo lường; Luật; -; -; -",
        "Giấy chứng nhận đăng ký nhãn hiệu số 118204; Giấy chứng nhận; 118204; -; -",
        "Quyết định số 5/QĐ-UBND ngày 31/02/2014; Quyết định; 5/QĐ-UBND; Ủy ban nhân dân; -",
        "Chương trình phát triển bưởi da xanh; Chương trình; -; -; -"
      })
  void readsAMention(String text, String kind, String number, String issuer, String date) {
    Entity entity =
        new Entity(
            "e1",
            Labels.DOCUMENT,
            0,
            text.length(),
            text,
            Optional.empty(),
            OptionalDouble.empty());
    Analysis analysis =
        new Analysis(
            Sentences.article(text, Optional.empty()),
            List.of(Sentences.of(text)),
            List.of(entity));
    assertThat(extractor.extract(analysis))
        .containsExactly(
            new DocumentReference(
                text,
                present(kind),
                present(number),
                present(issuer),
                present(date),
                0,
                text.length()));
  }

  private static Optional<String> present(String column) {
    return column.equals("-") ? Optional.empty() : Optional.of(column);
  }
}
