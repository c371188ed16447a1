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
import org.vigov.activity.ActivityClassifier;
import org.vigov.activity.ActivityEngine;
import org.vigov.corpus.AnnotatedXmlReader;
import org.vigov.model.Annotation;
import org.vigov.models.Engines;
import org.vigov.models.Stage;

/** Every engine that learns activities. */
class ActivityEnginesTest {
  private static List<Annotation> gold(String part) throws IOException {
    return new AnnotatedXmlReader().readAll(Fixtures.project("corpus/articles/" + part));
  }

  private static ActivityEngine engine(String name) {
    return Engines.named(ActivityEngine.class, Stage.ACTIVITIES, name);
  }

  @ParameterizedTest
  @CsvSource({"corenlp, 0.6", "opennlp, 0.6", "dl4j, 0.4"})
  void learnsSavesLoadsAndClassifies(String name, double least, @TempDir Path folder)
      throws IOException {
    ActivityClassifier classifier =
        Trained.twice(engine(name), gold("train").subList(0, 40), folder);
    double f1 = ActivityScores.f1(classifier, gold("dev"));
    assertThat(f1).isGreaterThan(least);
  }

  @ParameterizedTest
  @CsvSource({"corenlp", "opennlp", "dl4j"})
  void saysWhatIsMissing(String name, @TempDir Path folder) throws IOException {
    List<Annotation> few = gold("dev").subList(0, 3);
    assertThatThrownBy(() -> engine(name).load(folder)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> engine(name).train(few, folder, (done, of) -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3 articles are too few");
  }
}
