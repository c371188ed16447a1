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
      "<org>Chi cục Đo lường</org> tỉnh <loc>Hà Nam</loc> kiểm định <num>12</num> cân.";

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
                "Chi cục <org>Đo lường</org> <loc>tỉnh</loc> <per>Hà Nam</per> kiểm định 12 <num>cân</num>."));
    assertThat(evaluator.mistakes())
        .filteredOn(mistake -> mistake.group().equals(Tasks.ENTITIES))
        .extracting(Mistake::confusion)
        .containsExactly(
            "ORGANIZATION with other edges",
            "wanted LOCATION, got PERSON",
            "missed QUANTITY",
            "spurious LOCATION",
            "spurious QUANTITY");
    assertThat(Mistakes.markdown(twice(evaluator.mistakes())))
        .contains("| missed QUANTITY | 2 |")
        .contains("- x: …|Chi cục Đo lường| tỉnh Hà Nam kiểm định 12 cân.… got 'Đo lường'");
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
