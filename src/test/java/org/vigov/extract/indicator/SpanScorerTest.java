package org.vigov.extract.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vigov.Fixtures;
import org.vigov.corpus.AnnotatedXmlReader;
import org.vigov.extract.indicator.SpanLattice.Candidate;
import org.vigov.extract.number.Numbers;
import org.vigov.learn.LinearChainModel;
import org.vigov.model.Analysis;
import org.vigov.model.Annotation;

/** What is kept and shortened must not change what is found. */
class SpanScorerTest {
  private final Numbers numbers = new Numbers();
  private final Lexicon lexicon = Lexicon.load();

  @Test
  void findsWhatTheModelsDecode() throws IOException {
    IndicatorModel model = IndicatorModel.load(Fixtures.project("models/indicators"));
    SpanScorer scorer = new SpanScorer(model.what(), model.action());
    int compared = 0;
    for (Annotation gold :
        new AnnotatedXmlReader().readAll(Fixtures.project("corpus/articles/dev")).subList(0, 9)) {
      Analysis analysis = new Analysis(gold.article(), gold.sentences(), gold.entities());
      Scene scene = Scene.of(analysis, numbers, lexicon);
      for (Mention mention : scene.mentions()) {
        Units units = new Units(scene.view(mention));
        SpanWindow window =
            SpanWindow.of(units, mention, List.of(), Optional.empty(), Optional.empty(), false);
        SpanScorer.Pair pair = scorer.best(scorer.keep(units, Optional.empty()), window);
        check(pair.nouns(), model.what(), window);
        check(pair.verbs(), model.action(), window);
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(100);
  }

  private static void check(List<Candidate> candidates, LinearChainModel model, SpanWindow window) {
    Candidate best = candidates.get(0);
    int[] decoded = decoded(model, window);
    assertThat(new int[] {best.begin(), best.end()}).isEqualTo(decoded);
    assertThat(candidates).doesNotHaveDuplicates();
    assertThat(candidates)
        .isSortedAccordingTo(Comparator.comparingDouble(c -> -c.score()))
        .hasSizeLessThanOrEqualTo(SpanScorer.MOST);
  }

  private static int[] decoded(LinearChainModel model, SpanWindow window) {
    int[] path = model.decode(window, window.length(), new SpanFeatures());
    int begin = -1;
    int end = -1;
    for (int i = 0; i < path.length; i++) {
      String label = model.labels().get(path[i]);
      begin = label.equals(SpanFeatures.BEGIN) ? i : begin;
      boolean inside = label.equals(SpanFeatures.BEGIN) || label.equals(SpanFeatures.INSIDE);
      end = inside ? i + 1 : end;
    }
    return new int[] {begin, end};
  }
}
