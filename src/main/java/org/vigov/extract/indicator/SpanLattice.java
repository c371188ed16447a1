package org.vigov.extract.indicator;

import org.vigov.learn.ChainPair;
import org.vigov.learn.LinearChainModel;

/**
 * The best run of words by the scores of their labels: one run or none in a window. What {@link
 * org.vigov.learn.LinearChainModel#decode} finds, in a tenth of the steps.
 */
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
   */
  record Candidate(int begin, int end) {
    boolean isNone() {
      return begin < 0;
    }
  }

  /**
   * The best run, or none.
   *
   * @param scores of the labels of each word
   */
  Candidate best(float[] scores) {
    int length = scores.length / LABELS;
    float[] after = after(scores, length);
    float top = 0;
    int from = -1;
    int to = -1;
    float one = Float.NEGATIVE_INFINITY;
    float more = Float.NEGATIVE_INFINITY;
    int begun = -1;
    for (int i = 0; i < length; i++) {
      int at = i * LABELS;
      if (i > 0) {
        begun = one + grow > more + go ? i - 1 : begun;
        more = Math.max(one + grow, more + go) + scores[at + inside] - scores[at + before];
      }
      one = scores[at + begin] - scores[at + before] + (i > 0 ? start : edge);
      boolean last = i + 1 == length;
      float alone = one + (last ? 0 : after[i + 1] + stopShort);
      float whole = more + (last ? 0 : after[i + 1] + stop);
      if (Math.max(alone, whole) > top) {
        top = Math.max(alone, whole);
        from = alone > whole ? i : begun;
        to = i + 1;
      }
    }
    return new Candidate(from, to);
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
