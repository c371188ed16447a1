package org.vigov.engine.dl4j;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.vigov.tag.TagExample;

/** Which label may follow which: those that did in training. Row 0 is the beginning. */
record LabelPaths(boolean[][] allowed) {
  private static final double NEVER = -1e9;

  static LabelPaths of(List<TagExample> examples, Vocabulary labels) {
    boolean[][] allowed = new boolean[labels.size() + 1][labels.size()];
    for (TagExample example : examples) {
      int before = 0;
      for (String label : example.labels()) {
        int number = labels.number(label);
        allowed[before][number] = true;
        before = number + 1;
      }
    }
    return new LabelPaths(allowed);
  }

  /**
   * The most probable allowed sequence (Viterbi 1967).
   *
   * @param logs of the probability of each label at each place
   */
  int[] best(double[][] logs) {
    int count = allowed[0].length;
    int[][] from = new int[logs.length][count];
    double[] scores = new double[count];
    for (int at = 0; at < logs.length; at++) {
      double[] next = new double[count];
      for (int y = 0; y < count; y++) {
        next[y] = at == 0 ? (allowed[0][y] ? 0 : NEVER) : Double.NEGATIVE_INFINITY;
        for (int x = 0; at > 0 && x < count; x++) {
          double score = scores[x] + (allowed[x + 1][y] ? 0 : NEVER);
          if (score > next[y]) {
            next[y] = score;
            from[at][y] = x;
          }
        }
        next[y] += logs[at][y];
      }
      scores = next;
    }
    return path(from, scores);
  }

  private static int[] path(int[][] from, double[] scores) {
    int[] path = new int[from.length];
    int best = 0;
    for (int y = 1; y < scores.length; y++) {
      best = scores[y] > scores[best] ? y : best;
    }
    for (int at = from.length - 1; at >= 0; at--) {
      path[at] = best;
      best = from[at][best];
    }
    return path;
  }

  void write(DataOutputStream out) throws IOException {
    for (boolean[] row : allowed) {
      for (boolean each : row) {
        out.writeBoolean(each);
      }
    }
  }

  static LabelPaths read(DataInputStream in, int labels) throws IOException {
    boolean[][] allowed = new boolean[labels + 1][labels];
    for (boolean[] row : allowed) {
      for (int i = 0; i < labels; i++) {
        row[i] = in.readBoolean();
      }
    }
    return new LabelPaths(allowed);
  }
}
