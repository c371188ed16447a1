package org.vigov.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigov.Fixtures;
import org.vigov.corpus.SegmentedSentences;
import org.vigov.corpus.SegmentedText;
import org.vigov.evaluate.Counts;
import org.vigov.evaluate.SegmenterEvaluator;
import org.vigov.text.Sentence;
import org.vigov.text.Span;
import org.vigov.text.Token;
import org.vigov.text.Tokenizer;
import org.vigov.text.Word;
import org.vigov.text.Words;

class SegmenterTest {
  private static final SegmenterModel MODEL = train();

  private static SegmenterModel train() {
    try {
      return new SegmenterTrainer(16, 5).train(gold("train"), (done, of) -> {});
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Sentence> gold(String part) throws IOException {
    return SegmentedSentences.tokenized(texts(part)).sentences();
  }

  private static List<SegmentedText> texts(String part) throws IOException {
    return SegmentedSentences.read(Fixtures.project("corpus/segmentation/" + part));
  }

  private static Sentence sentence(String text) {
    return Sentence.of(new Tokenizer().tokenize(text, 0, text.length()));
  }

  private static List<String> words(String text) {
    return new PerceptronSegmenter(MODEL)
        .segment(sentence(text)).words().stream().map(Word::text).toList();
  }

  @Test
  void segmentsWhatItHasNotSeen() {
    assertThat(words("Ông Trần Quốc Bình, Phó Giám đốc Sở Y tế Hà Nội, kiểm tra 25 cơ sở."))
        .containsExactly(
            "Ông",
            "Trần Quốc Bình",
            ",",
            "Phó Giám đốc",
            "Sở",
            "Y tế",
            "Hà Nội",
            ",",
            "kiểm tra",
            "25",
            "cơ sở",
            ".");
  }

  @Test
  void scoresAboveTheWordListAloneOnDevelopmentSentences() throws IOException {
    SegmenterEvaluator evaluator = new SegmenterEvaluator();
    List<SegmentedText> dev = texts("dev");
    WordList list = WordList.load();
    Segmenter longest =
        s -> Words.join(s, at -> DictionaryMatches.of(s.tokens(), list).forward()[at]);
    Counts learned = evaluator.evaluate(new PerceptronSegmenter(MODEL), dev);
    assertThat(learned.f1()).isGreaterThan(0.95);
    assertThat(learned.f1()).isGreaterThan(evaluator.evaluate(longest, dev).f1());
  }

  @Test
  void countsWordsThatBeginAndEndRight() {
    SegmentedText gold =
        new SegmentedText("xe máy cũ.", List.of(span(0, 6), span(7, 9), span(9, 10)));
    Segmenter single = s -> Words.join(s, at -> false);
    Counts score = new SegmenterEvaluator().evaluate(single, List.of(gold, gold));
    assertThat(score).isEqualTo(new Counts(6, 8, 4));
    assertThat(score.precision()).isEqualTo(0.5);
    assertThat(score.recall()).isEqualTo(2 / 3.0, within(1e-9));
    assertThat(score.f1()).isEqualTo(4 / 7.0, within(1e-9));
  }

  private static Span span(int begin, int end) {
    return new Span(begin, end);
  }

  @Property(tries = 200)
  void wordsCoverTheTokensInOrder(
      @ForAll
          @Chars({'a', 'ư', 'Đ', 'H', '3', '.', '-', '/', ' ', '\u00a0', '“', '&'})
          @StringLength(min = 1, max = 40)
          String text) {
    List<Token> tokens = new Tokenizer().tokenize(text, 0, text.length());
    if (tokens.isEmpty()) {
      return;
    }
    Sentence segmented = new PerceptronSegmenter(MODEL).segment(Sentence.of(tokens));
    int next = 0;
    for (Word word : segmented.words()) {
      assertThat(word.text()).hasSize(word.length());
      assertThat(tokens.get(next).begin()).isEqualTo(word.begin());
      int first = next;
      while (next < tokens.size() && word.covers(tokens.get(next))) {
        next++;
      }
      assertThat(tokens.get(next - 1).end()).isEqualTo(word.end());
      boolean several = next - first > 1;
      assertThat(
              several
                  && tokens.subList(first, next).stream()
                      .anyMatch(t -> t.kind() != Token.Kind.WORD))
          .as("only letters join: %s", word)
          .isFalse();
    }
    assertThat(next).isEqualTo(tokens.size());
  }

  @Test
  void sameSentencesGiveTheSameFileAndItReadsBack(@TempDir Path folder) throws IOException {
    Path first = folder.resolve("first");
    Path second = folder.resolve("second");
    MODEL.save(first);
    train().save(second);
    assertThat(second).hasSameBinaryContentAs(first);
    Segmenter loaded = new PerceptronSegmenter(SegmenterModel.load(first));
    for (Sentence gold : gold("dev")) {
      Sentence plain = gold.withWords(List.of());
      assertThat(loaded.segment(plain)).isEqualTo(new PerceptronSegmenter(MODEL).segment(plain));
    }
  }

  @Test
  void threadsDoNotDisturbEachOther() throws IOException {
    List<Sentence> dev = gold("dev");
    Segmenter segmenter = new PerceptronSegmenter(MODEL);
    List<Sentence> alone = dev.stream().map(segmenter::segment).toList();
    IntStream.range(0, 2000)
        .parallel()
        .forEach(
            i ->
                assertThat(segmenter.segment(dev.get(i % dev.size())))
                    .isEqualTo(alone.get(i % dev.size())));
  }

  @Test
  void refusesWhatItCannotLearnFrom(@TempDir Path folder) throws IOException {
    SegmenterTrainer trainer = new SegmenterTrainer();
    assertThatThrownBy(() -> trainer.train(List.of(), (done, of) -> {}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> trainer.train(List.of(sentence("chưa tách")), (done, of) -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("chưa");
    Path file = Files.writeString(folder.resolve("model"), "not a model");
    assertThatThrownBy(() -> SegmenterModel.load(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("model is no segmenter model");
  }
}
