package org.vigov.cli;

import java.util.Locale;
import java.util.function.Consumer;
import org.vigov.learn.SequenceTrainer.Progress;

/** Tells how far a training is, and the time left, reckoned from its first step to the last one. */
final class TrainingProgress implements Progress {
  private final String what;
  private final Consumer<String> log;
  private long first;
  private int before;

  TrainingProgress(String what, Consumer<String> log) {
    this.what = what;
    this.log = log;
  }

  @Override
  public void report(int done, int of) {
    long now = System.nanoTime();
    String left = "";
    if (first == 0) {
      first = now;
      before = done;
    } else if (done > before) {
      double seconds = (now - first) / 1e9 / (done - before) * (of - done);
      left = String.format(Locale.ROOT, ", about %.0f s left", seconds);
    }
    log.accept("%s: %d of %d%s".formatted(what, done, of, left));
  }
}
