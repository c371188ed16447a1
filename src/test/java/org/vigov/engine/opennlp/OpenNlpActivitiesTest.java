package org.vigov.engine.opennlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vigov.Fixtures;
import org.vigov.activity.ActivityClassifier;
import org.vigov.corpus.AnnotatedXmlReader;
import org.vigov.engine.ActivityScores;
import org.vigov.model.Activity;
import org.vigov.model.Analysis;
import org.vigov.model.Annotation;

class OpenNlpActivitiesTest {
  private static List<Annotation> dev;
  private static List<Annotation> train;
  private static ActivityClassifier model;
  @TempDir private static Path trained;

  @BeforeAll
  static void trainOnTheCorpus() throws IOException {
    AnnotatedXmlReader reader = new AnnotatedXmlReader();
    train = reader.readAll(Fixtures.project("corpus/articles/train"));
    dev = reader.readAll(Fixtures.project("corpus/articles/dev"));
    new OpenNlpActivities().train(train, trained, (done, of) -> {});
    model = new OpenNlpActivities().load(trained);
  }

  @Test
  void findsNearlyAllActivitiesOfArticlesItHasNotSeen() {
    assertThat(ActivityScores.f1(model, dev)).isGreaterThan(0.90);
  }

  @Test
  void givesLabelsBestFirstWithEvidenceFromTheText() {
    for (Annotation article : dev) {
      double last = 1;
      for (Activity activity : model.classify(analysis(article))) {
        double score = activity.score().orElseThrow();
        assertThat(score).isBetween(0.0, last);
        last = score;
        assertThat(activity.evidence()).hasSizeBetween(1, 3);
        activity
            .evidence()
            .forEach(span -> assertThat(article.sentences()).anyMatch(s -> s.span().equals(span)));
      }
    }
  }

  @Test
  void theSameTrainingGivesTheSameBytes(@TempDir Path folder) throws IOException {
    List<Annotation> some = train.subList(0, 30);
    Path a = Files.createDirectory(folder.resolve("a"));
    Path b = Files.createDirectory(folder.resolve("b"));
    new OpenNlpActivities().train(some, a, (done, of) -> {});
    new OpenNlpActivities().train(some, b, (done, of) -> {});
    assertThat(onlyFile(a)).hasSameBinaryContentAs(onlyFile(b));
  }

  private static Path onlyFile(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findFirst().orElseThrow();
    }
  }

  @Test
  void manyThreadsSayWhatOneSays() {
    List<List<Activity>> one = dev.stream().map(a -> model.classify(analysis(a))).toList();
    List<List<Activity>> many = dev.parallelStream().map(a -> model.classify(analysis(a))).toList();
    assertThat(many).isEqualTo(one);
  }

  @Test
  void aFolderWithoutAModelIsAnError(@TempDir Path folder) {
    assertThatThrownBy(() -> new OpenNlpActivities().load(folder)).isInstanceOf(IOException.class);
  }

  private static Analysis analysis(Annotation article) {
    return new Analysis(article.article(), article.sentences(), article.entities());
  }
}
