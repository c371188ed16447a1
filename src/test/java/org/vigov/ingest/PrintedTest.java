package org.vigov.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigov.model.Block;
import org.vigov.model.BlockType;

class PrintedTest {
  private static List<Block> blocks(String text, String types) {
    List<Block> blocks = new ArrayList<>();
    List<Line> lines = Line.of(text);
    String[] labels = types.split(" ");
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      blocks.add(new Block(BlockType.of(labels[i]), line.span().begin(), line.span().end()));
    }
    return blocks;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "1/2/2020 / Cập nhật: 3/1/2020 = dateline dateline = 2020-01-03",
        "1/2/2020 / Lan Anh - 2/2/2020 = dateline byline = 2020-02-01",
        "Lan Anh - 2/2/2020 / Ngày đăng: 5/5/2020 = byline boilerplate = 2020-02-02",
        "Luật năm 2013 ngày 18/6/2013 / Ngày đăng: 5/5/2020 = p boilerplate = 2020-05-05",
        "Họp ngày 18/6/2013 / Sự kiện (5/5/2020) = p boilerplate ="
      })
  void prefersWhatSaysItIsAStamp(String lines, String types, LocalDate date) {
    String text = lines.replace(" / ", "\n");
    assertThat(Printed.published(text, blocks(text, types)).orElse(null)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "Thứ Sáu, 19/8/2016 | Sitemap / Tin vui = boilerplate headline = 2016-08-19",
        "Sitemap 19/8/2016 / Tin vui = boilerplate headline =",
        "Ông nói / Thứ Sáu, 19/8/2016 = p boilerplate ="
      })
  void takesTheDayOfTheIssueFromTheHeadOnly(String lines, String types, LocalDate date) {
    String text = lines.replace(" / ", "\n");
    assertThat(Printed.issued(text, blocks(text, types)).orElse(null)).isEqualTo(date);
  }
}
