package org.vigov.extract.indicator;

import java.util.Arrays;
import java.util.List;
import org.vigov.learn.ChainPair;
import org.vigov.learn.LinearChainModel;

/** The best runs of words by the scores of their labels. */
final class SpanLattice {
  private static final int LABELS = ChainPair.WIDTH;

  private final int before;
  private final int begin;
  private final int inside;
  private final int behind;

  /** Weights of steps between labels, relative to staying before the run. */
  private final float edge;

  private final float start;
  private final float grow;
  private final float go;
  private final float stopShort;
  private final float stop;
  private final float rest;

  /**
   * @param offset which of the scores of a word is the first of this model
   */
  SpanLattice(LinearChainModel model, int offset) {
    int open = model.labels().indexOf(SpanFeatures.BEFORE);
    int first = model.labels().indexOf(SpanFeatures.BEGIN);
    int more = model.labels().indexOf(SpanFeatures.INSIDE);
    int done = model.labels().indexOf(SpanFeatures.BEHIND);
    before = offset + open;
    begin = offset + first;
    inside = offset + more;
    behind = offset + done;
    float stay = model.transition(open, open);
    edge = model.transition(-1, first) - model.transition(-1, open);
    start = model.transition(open, first) - stay;
    grow = model.transition(first, more) - stay;
    go = model.transition(more, more) - stay;
    stopShort = model.transition(first, done) - stay;
    stop = model.transition(more, done) - stay;
    rest = model.transition(done, done) - stay;
  }

  /**
   * A run of words.
   *
   * @param begin index of its first word in the window, -1 for none
   * @param end index of the word behind it
   * @param score relative to that of no run
   */
  record Candidate(int begin, int end, float score) {
    static final Candidate NONE = new Candidate(-1, -1, 0);

    boolean isNone() {
      return begin < 0;
    }
  }

  /**
   * The best candidates, the best first; that of no run has its place among them.
   *
   * @param scores of the labels of each word
   * @param most how many there are at most
   */
  List<Candidate> top(float[] scores, int most) {
    int length = scores.length / LABELS;
    float[] after = after(scores, length);
    Best best = new Best(most);
    for (int i = 0; i < length; i++) {
      float run = scores[i * LABELS + begin] - scores[i * LABELS + before] + (i > 0 ? start : edge);
      best.offer(i, i + 1, i + 1 == length ? run : run + after[i + 1] + stopShort);
      for (int j = i + 1; j < length; j++) {
        int at = j * LABELS;
        run += scores[at + inside] - scores[at + before] + (j == i + 1 ? grow : go);
        best.offer(i, j + 1, j + 1 == length ? run : run + after[j + 1] + stop);
      }
    }
    return best.sorted();
  }

  /** The best candidates so far, in order. */
  private static final class Best {
    private final Candidate[] kept;
    private int size = 1;

    Best(int most) {
      kept = new Candidate[most];
      kept[0] = Candidate.NONE;
    }

    void offer(int begin, int end, float score) {
      if (size == kept.length && score <= kept[size - 1].score()) {
        return;
      }
      int at = size < kept.length ? size++ : size - 1;
      while (at > 0 && kept[at - 1].score() < score) {
        kept[at] = kept[at - 1];
        at--;
      }
      kept[at] = new Candidate(begin, end, score);
    }

    List<Candidate> sorted() {
      return List.of(Arrays.copyOf(kept, size));
    }
  }

  /** For each word how much better the words from it on fit behind a run than before one. */
  private float[] after(float[] scores, int length) {
    float[] after = new float[length + 1];
    for (int i = length - 1; i >= 0; i--) {
      int at = i * LABELS;
      after[i] = after[i + 1] + scores[at + behind] - scores[at + before];
      after[i] += i + 1 < length ? rest : 0;
    }
    return after;
  }
}
