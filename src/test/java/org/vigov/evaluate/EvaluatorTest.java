package org.vigov.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vigov.corpus.AnnotatedXmlReader;
import org.vigov.model.Activity;
import org.vigov.model.Annotation;

class EvaluatorTest {
  private static final String ARTICLE =
      """
      <article id="x"><activities><activity type="metrology"/><activity type="training"/>
        <activity type="research" optional="true"/></activities>
        <body><p>%s</p></body></article>
      """;
  private static final String GOLD =
      "<document>Kế hoạch số 5</document> của tỉnh <location>Hà Nam</location> do <title>Phó phòng</title> ký.";

  private static Annotation article(String paragraph) {
    return new AnnotatedXmlReader().parse(ARTICLE.formatted(paragraph), Path.of("x.xml"));
  }

  private static Evaluator compare(Annotation gold, Annotation predicted) {
    Evaluator evaluator = new Evaluator();
    evaluator.add(gold, predicted);
    return evaluator;
  }

  private static ScoreTable activities(String... labels) {
    List<Activity> said =
        Arrays.stream(labels)
            .map(label -> new Activity(label, OptionalDouble.of(1), false, List.of()))
            .toList();
    return compare(article(GOLD), article(GOLD).withActivities(said)).scores();
  }

  @Test
  void countsActivitiesAndIgnoresOptionalOnes() {
    ScoreTable table = activities("metrology", "inspection", "research");
    assertThat(table.of(Tasks.ACTIVITIES)).isEqualTo(new Counts(2, 2, 1));
    assertThat(table.get(Tasks.ACTIVITIES, "training")).isEqualTo(new Counts(1, 0, 0));
    assertThat(table.get(Tasks.ACTIVITIES, "research")).isEqualTo(Counts.NONE);
    assertThat(table.of(Tasks.ACTIVITIES).f1()).isEqualTo(0.5);
  }

  @Test
  void anArticleWithoutActivitiesScoresNothing() {
    assertThat(activities().of(Tasks.ACTIVITIES)).isEqualTo(new Counts(2, 0, 0));
    assertThat(activities().of(Tasks.ACTIVITIES).precision()).isZero();
  }

  @Test
  void listsErrorsByConfusionTheMostFrequentFirst() {
    Evaluator evaluator =
        compare(
            article(GOLD),
            article(
                "Kế hoạch <document>số 5</document> của <location>tỉnh</location>"
                    + " <standard>Hà Nam</standard> do Phó phòng <title>ký</title>."));
    assertThat(evaluator.mistakes())
        .filteredOn(mistake -> mistake.group().equals(Tasks.ENTITIES))
        .extracting(Mistake::confusion)
        .containsExactly(
            "DOCUMENT with other edges",
            "wanted LOCATION, got STANDARD",
            "missed TITLE",
            "spurious LOCATION",
            "spurious TITLE");
    assertThat(Mistakes.markdown(twice(evaluator.mistakes())))
        .contains("| missed TITLE | 2 |")
        .contains("- x: …|Kế hoạch số 5| của tỉnh Hà Nam do Phó phòng … got 'số 5'");
  }

  private static List<Mistake> twice(List<Mistake> mistakes) {
    return Stream.of(mistakes, mistakes).flatMap(List::stream).toList();
  }

  @Test
  void textsMustBeTheSame() {
    assertThatThrownBy(() -> compare(article("Một."), article("Một hai.")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("4 characters against 7");
  }

  @Test
  void foldsHaveMeanAndDeviation() {
    Evaluator right = compare(article(GOLD), article(GOLD));
    Evaluator wrong = compare(article(GOLD), article(GOLD).withEntities(List.of()));
    assertThat(new FoldScores(List.of(right, wrong)).markdown("Both", false))
        .startsWith("## Both (2 articles, 2 folds)")
        .contains("| LOCATION | 0.500 ± 0.707 | 0.500 ± 0.707 | 0.500 ± 0.707 | 2 |");
  }
}
