package org.vigov.engine.vncorenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigov.corpus.AnnotatedXmlReader;
import org.vigov.model.Annotation;
import org.vigov.model.Entity;
import org.vigov.segment.Segmenter;
import org.vigov.text.Sentence;
import org.vigov.text.Span;
import org.vigov.text.Tokenizer;
import org.vigov.text.Word;

/** The adapter against a jar compiled on the fly; it shows what users of the real one see. */
class VnCoreNlpTest {
  @TempDir private static Path models;

  private static Sentence sentence(String text) {
    return Sentence.of(new Tokenizer().tokenize(text, 0, text.length()));
  }

  private static Path model(String stage) throws IOException {
    if (!Files.exists(models.resolve("vncorenlp"))) {
      FakeJar.install(models);
    }
    return models.resolve(stage);
  }

  private static List<String> words(Sentence sentence) {
    return sentence.words().stream().map(Word::text).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ủy ban nhân dân họp.|Ủy ban,nhân dân,họp,.",
        "Sở KH&CN mở hội nghị|Sở,KH&CN,mở,hội nghị",
        "Hòa\u00a0nói … Hội  nghị 88/156|Hòa,nói,…,Hội  nghị,88/156"
      })
  void wordsStandWhereTheyDoInOurText(String text, String words) throws IOException {
    Segmenter segmenter = new VnSegmenter().load(model("segmenter"));
    Sentence segmented = segmenter.segment(sentence(text));
    assertThat(words(segmented)).containsExactly(words.split(","));
    assertThat(segmented.words())
        .allSatisfy(w -> assertThat(text.substring(w.begin(), w.end())).isEqualTo(w.text()));
  }

  @Test
  void givesWordsUniversalTags() throws IOException {
    Sentence segmented =
        new VnSegmenter().load(model("segmenter")).segment(sentence("Hội nghị ở Hà Nam ."));
    assertThat(new VnPos().load(model("pos")).tag(List.of(segmented)).get(0).words())
        .extracting(w -> w.pos().orElseThrow())
        .containsExactly("NOUN", "NOUN", "PROPN", "PUNCT");
  }

  @Test
  void keepsTheTypesOfEntitiesThatWeHave() throws IOException {
    Annotation article =
        new AnnotatedXmlReader()
            .parse(
                "<article id=\"x\"><body><p>Lạ ở Hà Nam.</p></body></article>", Path.of("x.xml"));
    List<Entity> entities =
        new VnNer()
            .with(Map.of())
            .load(model("ner"))
            .recognize(article.article(), article.sentences());
    assertThat(entities).extracting(Entity::type).containsExactly("LOCATION");
    assertThat(entities).extracting(Entity::text).containsExactly("Hà Nam");
  }

  @Test
  void letsOneCallerInAtATime() throws IOException {
    Segmenter segmenter = new VnSegmenter().load(model("segmenter"));
    Sentence sentence = sentence("Ủy ban nhân dân mở hội nghị");
    Sentence alone = segmenter.segment(sentence);
    IntStream.range(0, 500)
        .parallel()
        .forEach(i -> assertThat(segmenter.segment(sentence)).isEqualTo(alone));
  }

  @Test
  void saysWhatToDoWithoutIt(@TempDir Path empty) throws IOException {
    Path model = empty.resolve("segmenter");
    assertThatThrownBy(() -> new VnSegmenter().load(model))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("VnCoreNLP is not installed")
        .hasMessageContaining("scripts/fetch-vncorenlp");
    assertThatThrownBy(() -> new VnSegmenter().check(model)).isInstanceOf(IOException.class);
    Files.delete(FakeJar.install(empty).resolve("models/wordsegmenter/wordsegmenter.rdr"));
    assertThatThrownBy(() -> new VnSegmenter().load(model))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("wordsegmenter.rdr is not found");
  }

  @Test
  void aJarOfSomethingElseIsNamed(@TempDir Path other) throws IOException {
    Path home = Files.createDirectories(other.resolve("vncorenlp"));
    Files.write(home.resolve("a.jar"), new byte[0]);
    assertThatThrownBy(() -> new VnSegmenter().load(other.resolve("segmenter")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is no VnCoreNLP");
  }

  @Test
  void findsPlacesOfRewrittenWords() {
    List<VnWord> words =
        List.of("Uỷ_ban", "``", "thuỷ_lợi", "_", "x").stream()
            .map(form -> new VnWord(form, Optional.empty(), Optional.empty()))
            .toList();
    assertThat(Alignment.of("Ủy ban “thủy lợi _ x", words))
        .containsExactly(
            Optional.of(new Span(0, 6)),
            Optional.empty(),
            Optional.of(new Span(8, 16)),
            Optional.of(new Span(17, 18)),
            Optional.of(new Span(19, 20)));
  }
}
