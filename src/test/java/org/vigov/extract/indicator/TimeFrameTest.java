package org.vigov.extract.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeFrameTest {
  @ParameterizedTest
  @CsvSource({
    "2019, past",
    "2020, now",
    "2021, future",
    "2020-H1, past",
    "2020-H2, now",
    "2020-Q4, future",
    "2020-07-14TMO, past",
    "2020-08, future",
    "2020/2025, now",
    "2021/2025, future",
    "2020-01/2020-06, past",
    "XXXX-02-17, unknown",
    "2020-13, unknown",
  })
  void placesDatesAroundTheDayOfPublication(String value, String relation) {
    TimeFrame frame = new TimeFrame(Optional.of(LocalDate.of(2020, 7, 15)));
    assertThat(frame.relation(value)).isEqualTo(relation);
  }
}
