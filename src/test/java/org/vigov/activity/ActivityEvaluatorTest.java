package org.vigov.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.vigov.activity.ActivityScores.Counts;
import org.vigov.corpus.AnnotatedXmlReader;
import org.vigov.model.Activity;
import org.vigov.model.Annotation;
import org.vigov.models.Engines;
import org.vigov.models.Stage;

class ActivityEvaluatorTest {
  private static final String ARTICLE =
      """
      <article id="x"><activities><activity type="metrology"/><activity type="training"/>
        <activity type="research" optional="true"/></activities>
        <body><p>Chi cục kiểm định 12 cân.</p></body></article>
      """;

  private final Annotation gold = new AnnotatedXmlReader().parse(ARTICLE, Path.of("x.xml"));

  @Test
  void countsRightWrongAndMissedAndIgnoresOptionalLabels() {
    ActivityScores scores = evaluate("metrology", "inspection", "research");
    assertThat(scores.micro()).isEqualTo(new Counts(1, 1, 1));
    assertThat(scores.byLabel())
        .containsOnlyKeys("metrology", "inspection", "training")
        .containsEntry("training", new Counts(0, 0, 1));
    assertThat(scores.micro().f1()).isEqualTo(0.5);
  }

  @Test
  void anArticleWithoutPredictionsScoresNothing() {
    assertThat(evaluate().micro()).isEqualTo(new Counts(0, 0, 2));
    assertThat(evaluate().micro().precision()).isZero();
  }

  private ActivityScores evaluate(String... labels) {
    ActivityClassifier always =
        analysis ->
            Arrays.stream(labels)
                .map(label -> new Activity(label, OptionalDouble.of(1), false, List.of()))
                .toList();
    return new ActivityEvaluator().evaluate(always, List.of(gold));
  }

  @Test
  void trainingSaysWhatIsMissing() {
    assertThatThrownBy(() -> ActivityTrainer.labels(List.of(gold)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 articles are too few");
    assertThatThrownBy(() -> Engines.named(ActivityEngine.class, Stage.ACTIVITIES, "svm"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'svm'")
        .hasMessageContaining("opennlp");
  }
}
