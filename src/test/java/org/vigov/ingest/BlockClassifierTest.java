package org.vigov.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigov.Fixtures;
import org.vigov.ingest.BlockEvaluator.Report;
import org.vigov.model.Article;
import org.vigov.model.Block;
import org.vigov.model.BlockType;

class BlockClassifierTest {
  private static final String PROSE =
      "Chiều 14/5, Chi cục Tiêu chuẩn Đo lường Chất lượng phối hợp với huyện kiểm tra 18 điểm bán"
          + " gas và lập biên bản ba trường hợp dùng cân quá hạn kiểm định.";

  private final BlockClassifier classifier = new BlockClassifier(TestBlocks.MODEL);

  private List<BlockType> types(String text) {
    return classifier.classify(text).stream().map(Block::type).toList();
  }

  @Test
  void typesACopiedPage() {
    String text =
        String.join(
            "\n",
            "TRANG CHỦ",
            "GIỚI THIỆU",
            "",
            "Kiểm tra gas ở Lộc Bình",
            "",
            "15/05/2018 07:20",
            "",
            PROSE,
            " ",
            " ",
            " ",
            "Đoàn kiểm tra làm việc tại một cửa hàng gas",
            " ",
            PROSE,
            "",
            "Hoàng Thị Vàng",
            "",
            "",
            "Bình luận",
            "Tin liên quan",
            "Liên kết website",
            "Hôm nay: 318",
            "Đã truy cập: 700221",
            "Điện thoại: 025.3711.222");
    assertThat(types(text))
        .containsExactly(
            BlockType.BOILERPLATE,
            BlockType.BOILERPLATE,
            BlockType.HEADLINE,
            BlockType.DATELINE,
            BlockType.P,
            BlockType.CAPTION,
            BlockType.P,
            BlockType.BYLINE,
            BlockType.BOILERPLATE,
            BlockType.BOILERPLATE,
            BlockType.BOILERPLATE,
            BlockType.BOILERPLATE,
            BlockType.BOILERPLATE,
            BlockType.BOILERPLATE);
  }

  /** Losing a paragraph is worse than keeping a menu line. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trang chủ\n%s\nTin liên quan\nLượt truy cập: 12",
        "Liên hệ: 025.3711.222\nĐăng nhập\n%s",
        "%s",
        "Tin khác\n%s\nTin khác\n%s\nBình luận (3)"
      })
  void neverTakesProseForBoilerplate(String page) {
    List<Block> blocks = classifier.classify(page.replace("%s", PROSE));
    assertThat(blocks)
        .filteredOn(b -> b.length() == PROSE.length())
        .isNotEmpty()
        .noneMatch(b -> b.type() == BlockType.BOILERPLATE);
  }

  @Test
  void aLongMenuDoesNotHideTheArticle() {
    String menu = "Trang chủ\nVăn bản\nHỏi đáp\nSơ đồ cổng\nĐăng nhập\nRSS\n".repeat(30);
    String text =
        menu + "Kiểm tra gas ở Lộc Bình\n15/05/2018\n" + PROSE + "\n" + PROSE + "\n" + menu;
    List<BlockType> types = types(text);
    assertThat(types.subList(0, 180)).containsOnly(BlockType.BOILERPLATE);
    assertThat(types.subList(180, 182)).containsExactly(BlockType.HEADLINE, BlockType.DATELINE);
    assertThat(types.subList(184, 364)).containsOnly(BlockType.BOILERPLATE);
  }

  @Test
  void theSameArticlesGiveTheSameModelWhichSurvivesItsFile(@TempDir Path folder)
      throws IOException {
    Path file = TestBlocks.MODEL.save(folder);
    BlockModel again =
        new BlockTrainer().train(Fixtures.project("corpus/articles/train"), (done, of) -> {});
    byte[] first = Files.readAllBytes(file);
    assertThat(Files.readAllBytes(again.save(folder.resolve("again")))).isEqualTo(first);
    assertThat(new BlockClassifier(BlockModel.load(folder)).classify(PROSE + "\nRSS"))
        .isEqualTo(classifier.classify(PROSE + "\nRSS"));
    assertThatThrownBy(() -> BlockModel.load(folder.resolve("none")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no model of blocks at");
  }

  @Test
  void typesTheDevelopmentArticles() throws IOException {
    Report report =
        new BlockEvaluator()
            .evaluate(
                TestBlocks.MODEL, BlockEvaluator.articles(Fixtures.project("corpus/articles/dev")));
    assertThat(report.accuracy()).as("missed: %s", report.misses()).isGreaterThan(0.97);
    assertThat(report.recall(BlockType.P)).isGreaterThan(0.99);
    assertThat(report.precision(BlockType.BOILERPLATE)).isGreaterThan(0.95);
  }

  @Test
  void typesTheRealArticles() throws IOException {
    int right = 0;
    int all = 0;
    for (String name : List.of("000", "001", "002")) {
      Article gold = real(name + ".xml", InputFormat.XML);
      Article found = real(name + ".txt", InputFormat.TEXT);
      List<BlockType> types = new ArrayList<>();
      found.blocks().forEach(block -> types.add(block.type()));
      assertThat(types).hasSameSizeAs(gold.blocks());
      for (int i = 0; i < types.size(); i++) {
        all++;
        right += gold.blocks().get(i).type() == types.get(i) ? 1 : 0;
      }
      assertThat(found.headline()).isEqualTo(gold.headline());
    }
    assertThat((double) right / all).isGreaterThan(0.95);
    assertThat(real("000.txt", InputFormat.TEXT).published()).contains(LocalDate.of(2017, 7, 25));
  }

  private static Article real(String name, InputFormat format) throws IOException {
    Path file = Fixtures.shared("annotation/articles/" + name);
    return TestBlocks.READER.read(Files.readAllBytes(file), format, name);
  }

  @Test
  void manyThreadsTypeAsOneDoes() {
    byte[] bytes = (PROSE + "\nTin khác\n" + PROSE).getBytes(StandardCharsets.UTF_8);
    Article alone = TestBlocks.READER.read(bytes, InputFormat.TEXT, "x");
    assertThat(
            java.util.stream.IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> TestBlocks.READER.read(bytes, InputFormat.TEXT, "x")))
        .allMatch(alone::equals);
  }
}
