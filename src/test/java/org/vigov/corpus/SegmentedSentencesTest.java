package org.vigov.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigov.Fixtures;
import org.vigov.text.Sentence;
import org.vigov.text.Word;

class SegmentedSentencesTest {
  @TempDir Path folder;

  private Path file(String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines));
  }

  private static List<String> words(SegmentedText text) {
    return text.words().stream().map(w -> text.text().substring(w.begin(), w.end())).toList();
  }

  private static List<String> words(Sentence sentence) {
    return sentence.words().stream().map(Word::text).toList();
  }

  @Test
  void writesLinesAsNaturalText() throws IOException {
    Path file = file("a.seg", "Bà nói : \" Mưa_gió ( lớn ) \" , rồi đi .", "Hết !");
    List<SegmentedText> texts = SegmentedSentences.read(file);
    assertThat(texts)
        .extracting(SegmentedText::text)
        .containsExactly("Bà nói: \"Mưa gió (lớn)\", rồi đi.", "Hết!");
    assertThat(words(texts.get(0))).contains("Mưa gió", "\"", ",").doesNotContain("Mưa");
  }

  @Test
  void readsFormsWithInnerSpacesOfTreebanks() throws IOException {
    Path file =
        file(
            "a.conllu",
            "# text = bỏ",
            "1\tGạo nếp\t_\t_\t_\t_\t_\t_\t_\t_",
            "2\tLBKT\t_\t_\t_\t_\t_\t_\t_\t_",
            "3\t12 . 500\t_\t_\t_\t_\t_\t_\t_\t_",
            "4\tRBKT\t_\t_\t_\t_\t_\t_\t_\t_",
            "",
            "1\tRẻ\t_\t_\t_\t_\t_\t_\t_\t_");
    List<SegmentedText> texts = SegmentedSentences.read(file);
    assertThat(texts).extracting(SegmentedText::text).containsExactly("Gạo nếp (12.500)", "Rẻ");
    assertThat(words(texts.get(0))).containsExactly("Gạo nếp", "(", "12.500", ")");
  }

  @Test
  void makesWordsOfWholeTokens() throws IOException {
    Path file = file("a.seg", "Giá_gạo tăng 5 % so với tháng_3 .");
    Sentence sentence =
        SegmentedSentences.tokenized(SegmentedSentences.read(file)).sentences().get(0);
    assertThat(words(sentence))
        .containsExactly("Giá gạo", "tăng", "5%", "so", "với", "tháng", "3", ".");
  }

  @Test
  void dropsAndCountsWhatTokensCutAcross() throws IOException {
    Path file = file("a.seg", "Tờ_trình 45/TTr - UBND", "số_45 /TTr-UBND ra", "Xong");
    SegmentedSentences.Tokenized tokenized =
        SegmentedSentences.tokenized(SegmentedSentences.read(file));
    assertThat(tokenized.dropped()).isZero();
    Path across = file("b.seg", "văn_bản_45 /UBND");
    assertThat(SegmentedSentences.tokenized(List.of(join(across))).dropped()).isEqualTo(1);
  }

  /** The words of a file over the same text without the space before the stroke. */
  private static SegmentedText join(Path file) throws IOException {
    return SegmentedSentences.read(file, "văn bản 45/UBND").get(0);
  }

  @Test
  void findsSentencesInTheirTextWhateverItsSpaces() throws IOException {
    Path file = file("a.seg", "Huyện Ba_Vì họp .", "Xã Tản_Lĩnh dự");
    List<SegmentedText> texts =
        SegmentedSentences.read(
            file, "Lượt xem: 9\nHuyện\u00a0Ba\u00a0Vì  họp.\nXã Tản\u200b Lĩnh dự");
    assertThat(words(texts.get(0))).containsExactly("Huyện", "Ba\u00a0Vì", "họp", ".");
    assertThat(texts.get(1).text()).isEqualTo("Xã Tản\u200b Lĩnh dự");
  }

  @Test
  void saysWhichSentenceTheTextLacks() throws IOException {
    Path file = file("a.seg", "Xã Tản_Lĩnh", "Huyện Ba_Vì");
    assertThatThrownBy(() -> SegmentedSentences.read(file, "Huyện Ba Vì, xã Tản Lĩnh"))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("a.seg")
        .hasMessageContaining("Xã Tản Lĩnh");
  }

  @Test
  void refusesEmptyWordsWithTheirLine() throws IOException {
    Path file = file("a.seg", "Đúng rồi", "Hai  dấu_cách");
    assertThatThrownBy(() -> SegmentedSentences.read(file))
        .isInstanceOf(CorpusException.class)
        .hasMessageContaining("a.seg:2");
  }

  @Test
  void projectSentencesStandInTheirArticles() throws IOException {
    int sentences = 0;
    AnnotatedXmlReader reader = new AnnotatedXmlReader();
    for (String part : List.of("train", "dev")) {
      for (Path file : segFiles(Fixtures.project("corpus/segmentation/" + part))) {
        String article = file.getFileName().toString().replace(".seg", ".xml");
        Path xml = Fixtures.project("corpus/articles/" + part).resolve(article);
        List<SegmentedText> texts =
            SegmentedSentences.read(file, reader.read(xml).article().text());
        assertThat(SegmentedSentences.tokenized(texts).dropped()).as(article).isZero();
        sentences += texts.size();
      }
    }
    assertThat(sentences).isGreaterThanOrEqualTo(1800);
  }

  private static List<Path> segFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
