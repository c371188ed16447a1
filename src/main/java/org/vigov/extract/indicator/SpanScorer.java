package org.vigov.extract.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.vigov.extract.indicator.SpanLattice.Candidate;
import org.vigov.learn.ChainPair;
import org.vigov.learn.Features;
import org.vigov.learn.LinearChainModel;

/**
 * Scores the words around a figure. The scores of words that hold for all figures of a sentence are
 * computed once. Immutable.
 */
final class SpanScorer {
  /** How many candidates are kept of each. */
  static final int MOST = 10;

  private final ChainPair models;
  private final SpanLattice nouns;
  private final SpanLattice verbs;
  private final SpanFeatures features = new SpanFeatures();
  private static final int LABELS = ChainPair.WIDTH;

  SpanScorer(LinearChainModel what, LinearChainModel action) {
    models = new ChainPair(what, action);
    nouns = new SpanLattice(what, 0);
    verbs = new SpanLattice(action, ChainPair.MOST);
  }

  /** The best noun phrases and the best verbs around a figure, the best first. */
  record Pair(List<Candidate> nouns, List<Candidate> verbs) {}

  /**
   * Scores kept for a sentence, filled as they are asked for.
   *
   * @param scores for each side and word those of its labels
   * @param known whether they are computed
   */
  record Kept(Units units, float[][] scores, boolean[][] known, Features buffer) {}

  /**
   * @param last the scores of the last sentence, which may be the same
   */
  Kept keep(Units units, Optional<Kept> last) {
    return last.filter(kept -> kept.units() == units).orElseGet(() -> keep(units));
  }

  private Kept keep(Units units) {
    int size = units.size();
    return new Kept(units, new float[3][size * LABELS], new boolean[3][size], new Features());
  }

  /** The best phrases around a figure. */
  Pair best(Kept kept, SpanWindow window) {
    float[] scores = new float[window.length() * LABELS];
    float[] figure = new float[LABELS];
    Features buffer = kept.buffer();
    int last = -1;
    for (int i = 0; i < window.length(); i++) {
      int at = window.from() + i;
      int side = SpanFeatures.side(window, at);
      int near = SpanFeatures.near(window, at);
      if (near != last) {
        Arrays.fill(figure, 0);
        buffer.clear();
        features.figure(window, near, side, buffer);
        models.score(buffer, figure, 0);
        last = near;
      }
      float[] words = word(kept, at, side);
      for (int y = 0; y < LABELS; y++) {
        scores[i * LABELS + y] = figure[y] + words[at * LABELS + y];
      }
      buffer.clear();
      features.both(window, at, side, buffer);
      models.score(buffer, scores, i * LABELS);
    }
    return new Pair(nouns.top(scores, MOST), verbs.top(scores, MOST));
  }

  private float[] word(Kept kept, int at, int side) {
    float[] scores = kept.scores()[side];
    if (!kept.known()[side][at]) {
      kept.known()[side][at] = true;
      kept.buffer().clear();
      features.word(kept.units(), at, side, kept.buffer());
      models.score(kept.buffer(), scores, at * LABELS);
    }
    return scores;
  }
}
