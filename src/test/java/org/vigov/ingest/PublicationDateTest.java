package org.vigov.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "Ngày đăng: 07:45 PM 03/11/2016 = 2016-11-03",
        "19/06/2020 08:02 = 2020-06-19",
        "Thứ năm, 12/07/2018, 14:05 GMT+7 = 2018-07-12",
        "Cập nhật lúc 7h15 ngày 5-4-2009 = 2009-04-05",
        "8.3.2012 = 2012-03-08",
        "(Đăng ngày 1/2/2011) = 2011-02-01",
        "Yên Bái, ngày 02 tháng 11 năm 2005 = 2005-11-02",
        "9 Tháng Mười Hai, 2021 = 2021-12-09",
        "24 tháng tư 2020 = 2020-04-24",
        "2023-10-01T08:00:00+07:00 = 2023-10-01",
        "17 / 5 / 2013 = 2013-05-17",
        "35/07/2019, đăng lại 06/07/2019 = 2019-07-06"
      })
  void readsStamps(String stamp, LocalDate date) {
    assertThat(PublicationDate.find(stamp)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sáng 12/7", "31/02/2019", "Số 12/2017/QĐ-UBND", "1.2.34.2018", "0203.3.618.429",
        "Lượt truy cập: 1941995", "quý III/2021", "12/07-2018", "năm 2017", "5/2018"
      })
  void leavesOtherNumbersAlone(String text) {
    assertThat(PublicationDate.find(text)).isEmpty();
  }
}
