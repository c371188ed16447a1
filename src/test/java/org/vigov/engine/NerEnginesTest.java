package org.vigov.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vigov.Fixtures;
import org.vigov.corpus.AnnotatedXmlReader;
import org.vigov.model.Annotation;
import org.vigov.model.Entity;
import org.vigov.models.Engine;
import org.vigov.models.Engines;
import org.vigov.models.Stage;
import org.vigov.ner.EntityRecognizer;
import org.vigov.ner.NerEngine;
import org.vigov.pipeline.Finders;

/** Every engine that learns to recognize entities. */
class NerEnginesTest {
  private static List<Annotation> gold(String part) throws IOException {
    return new AnnotatedXmlReader().readAll(Fixtures.project("corpus/articles/" + part));
  }

  private static Engine<Annotation, EntityRecognizer> engine(String name) {
    return Engines.named(NerEngine.class, Stage.NER, name).with(Finders.all());
  }

  @ParameterizedTest
  @CsvSource({"corenlp, 6, 0.4", "opennlp, 20, 0.7", "dl4j, 5, 0.01"})
  void learnsSavesLoadsAndRecognizes(String name, int articles, double least, @TempDir Path folder)
      throws IOException {
    EntityRecognizer recognizer =
        Trained.twice(engine(name), gold("train").subList(0, articles), folder);
    int right = 0;
    int wanted = 0;
    for (Annotation article : gold("dev").subList(0, 10)) {
      List<Entity> found = recognizer.recognize(article.article(), article.sentences());
      int last = 0;
      for (Entity entity : found) {
        assertThat(article.article().text().substring(entity.begin(), entity.end()))
            .isEqualTo(entity.text());
        assertThat(entity.begin()).isGreaterThanOrEqualTo(last);
        assertThat(entity.score().orElseThrow()).isBetween(0.0, 1.0);
        last = entity.end();
      }
      wanted += article.entities().size();
      right += (int) article.entities().stream().filter(e -> has(found, e)).count();
    }
    assertThat((double) right / wanted).as("recall").isGreaterThan(least);
  }

  private static boolean has(List<Entity> found, Entity gold) {
    return found.stream()
        .anyMatch(e -> e.begin() == gold.begin() && e.end() == gold.end() && e.is(gold.type()));
  }

  @ParameterizedTest
  @CsvSource({"corenlp", "opennlp", "dl4j"})
  void saysWhatIsMissing(String name, @TempDir Path folder) {
    assertThatThrownBy(() -> engine(name).load(folder)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> engine(name).train(List.of(), folder, (done, of) -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no entities");
  }
}
