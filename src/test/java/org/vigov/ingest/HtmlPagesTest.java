package org.vigov.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vigov.ingest.TestBlocks.READER;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigov.model.Article;

/** Whole pages as the site systems of provincial departments build them. */
class HtmlPagesTest {
  private static byte[] resource(String name) throws IOException {
    try (InputStream in = HtmlPagesTest.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }

  /** Beside each page lies a table with the type and the beginning of every line. */
  @ParameterizedTest
  @CsvSource({
    "wordpress,2021-10-08,Vĩnh Long sơ kết công tác kiểm định chín tháng",
    "sharepoint,2019-05-23,Tuyên Quang đo kiểm an toàn bức xạ tại 14 phòng X-quang",
    "vnpt,2022-06-10,Hội đồng nghiệm thu đề tài bảo tồn giống cam Bù",
    "asp,2007-02-02,Hà Tây kiểm tra nhãn hàng hóa dịp Tết Đinh Hợi"
  })
  void typesEachLineOfAPage(String name, LocalDate published, String headline) throws IOException {
    Article article = READER.read(resource(name + ".html"), InputFormat.HTML, name);
    List<String> wanted =
        new String(resource(name + ".tsv"), StandardCharsets.UTF_8).lines().toList();
    List<String> found = new ArrayList<>();
    for (int i = 0; i < article.blocks().size(); i++) {
      var block = article.blocks().get(i);
      String line =
          block.type().label() + "\t" + article.text().substring(block.begin(), block.end());
      found.add(line.substring(0, Math.min(line.length(), length(wanted, i))));
    }
    assertThat(found).isEqualTo(wanted);
    assertThat(article.published()).contains(published);
    assertThat(article.headline()).contains(headline);
  }

  private static int length(List<String> wanted, int line) {
    return line < wanted.size() ? wanted.get(line).length() : Integer.MAX_VALUE;
  }

  @Test
  void takesTheNameOfTheSiteAsSource() throws IOException {
    Article article = READER.read(resource("wordpress.html"), InputFormat.HTML, "w");
    assertThat(article.source()).contains("Sở Khoa học và Công nghệ Vĩnh Long");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "<meta property='article:published_time' content='2020-03-04T01:02:03Z'><p>Tin ngắn ¦ 2020-03-04",
        "<p itemprop='datePublished' content='2018-09-01'>Tin ngắn ¦ 2018-09-01",
        "<p>Tin <time datetime='2015-12-31'>hôm qua</time> ¦ 2015-12-31",
        "<script type='application/ld+json'>{\"datePublished\": \"2022-02-02\"}</script>Tin ¦ 2022-02-02"
      })
  void readsTheDateThatAPageDeclares(String page, LocalDate date) {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    assertThat(READER.read(bytes, InputFormat.HTML, "x").published()).contains(date);
  }

  @Test
  void readsDeepAndLongPagesInLinearTime() {
    String deep = "<div>".repeat(20_000) + "Sở Khoa học";
    assertThat(READER.read(deep.getBytes(StandardCharsets.UTF_8), InputFormat.HTML, "x").text())
        .isEqualTo("Sở Khoa học");
    String wide = "<table><tr>" + "<td><p>số</p></td>".repeat(10_000) + "</tr></table>";
    assertThat(READER.read(wide.getBytes(StandardCharsets.UTF_8), InputFormat.HTML, "x").text())
        .hasSize(29_999);
  }
}
