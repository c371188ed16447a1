package org.vigov.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vigov.corpus.CorpusException;
import org.vigov.corpus.TaggedSentences;
import org.vigov.evaluate.PosEvaluator;
import org.vigov.models.Engines;
import org.vigov.models.Stage;
import org.vigov.pos.PosEngine;
import org.vigov.pos.PosTagger;
import org.vigov.text.Sentence;
import org.vigov.text.Word;

/** Every engine that learns parts of speech. */
class PosEnginesTest {
  private static final String[][] SENTENCES = {
    {"Sở/NOUN", "mở/VERB", "hội nghị/NOUN", "ở/ADP", "Hà Nam/PROPN", "./PUNCT"},
    {"Sở/NOUN", "kiểm tra/VERB", "12/NUM", "cơ sở/NOUN", "./PUNCT"},
    {"Ông/NOUN", "Lê Văn Ba/PROPN", "mở/VERB", "lớp học/NOUN", "mới/ADJ", "./PUNCT"},
    {"Chi cục/NOUN", "kiểm tra/VERB", "cân/NOUN", "cũ/ADJ", "ở/ADP", "chợ/NOUN", "./PUNCT"},
    {"Chợ/NOUN", "mới/ADJ", "có/VERB", "30/NUM", "cân/NOUN", "cũ/ADJ", "./PUNCT"},
  };

  @TempDir private Path folder;

  private List<Sentence> gold() throws IOException {
    StringBuilder treebank = new StringBuilder();
    for (int copy = 0; copy < 4; copy++) {
      for (String[] sentence : SENTENCES) {
        for (int i = 0; i < sentence.length; i++) {
          String[] word = sentence[i].split("/");
          treebank.append(i + 1).append('\t').append(word[0]).append("\t_\t").append(word[1]);
          treebank.append("\t_\t_\t_\t_\t_\t_\n");
        }
        treebank.append('\n');
      }
    }
    return TaggedSentences.read(Files.writeString(folder.resolve("a.conllu"), treebank));
  }

  @Test
  void readsTheTagsOfATreebank() throws IOException {
    assertThat(gold().get(0).words())
        .extracting(w -> w.text() + "/" + w.pos().orElseThrow())
        .containsExactly(SENTENCES[0]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"crf", "corenlp", "opennlp"})
  void learnsSavesLoadsAndTags(String name) throws IOException {
    PosEngine engine = Engines.named(PosEngine.class, Stage.POS, name);
    PosTagger tagger = Trained.twice(engine, gold(), folder);
    assertThat(PosEvaluator.evaluate(tagger, gold()).f1()).isGreaterThan(0.95);
    Sentence unsegmented = gold().get(0).withWords(List.of());
    assertThat(tagger.tag(List.of(unsegmented, gold().get(1))))
        .as("sentences without words stay as they are")
        .startsWith(unsegmented);
  }

  @Test
  void namesAWordWithoutATag() throws IOException {
    Sentence gold = gold().get(0);
    Word word = gold.words().get(0);
    Word bare = new Word(word.begin(), word.end(), word.text(), java.util.Optional.empty());
    PosEngine engine = Engines.named(PosEngine.class, Stage.POS, "opennlp");
    assertThatThrownBy(
            () -> engine.train(List.of(gold.withWords(List.of(bare))), folder, (d, of) -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'Sở' has no part of speech");
  }

  @Test
  void aTreebankThatIsNoneIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("b.conllu"), "1\tSở\n");
    assertThatThrownBy(() -> TaggedSentences.read(file)).isInstanceOf(CorpusException.class);
  }
}
