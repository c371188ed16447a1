package org.vigov.cli;

import java.io.PrintWriter;
import java.util.Locale;

/**
 * How far a batch is: on a terminal a bar with the rate and the time left, elsewhere a line every
 * few seconds.
 */
final class Progress {
  private static final long ON_TERMINAL = 200_000_000L;
  private static final long ELSEWHERE = 5_000_000_000L;
  private static final int BAR = 30;
  private static final double TOO_EARLY = 0.001;

  private final PrintWriter err;
  private final boolean terminal;
  private final long start = System.nanoTime();
  private long last = start;
  private int done;
  private int failed;
  private double from = -1;
  private double share;

  Progress(PrintWriter err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  /** An article that an earlier run has done; the time left is reckoned from what comes behind. */
  void skip(double newShare) {
    share = newShare;
  }

  void done(double newShare) {
    begin();
    done++;
    advance(newShare);
  }

  void failed(double newShare, String message) {
    begin();
    failed++;
    clear();
    err.println(message);
    advance(newShare);
  }

  private void begin() {
    if (from < 0) {
      from = share;
    }
  }

  private void advance(double newShare) {
    share = newShare;
    long now = System.nanoTime();
    if (now - last > (terminal ? ON_TERMINAL : ELSEWHERE)) {
      last = now;
      show();
    }
  }

  private void show() {
    if (terminal) {
      int filled = (int) Math.round(share * BAR);
      String bar = "=".repeat(filled) + " ".repeat(BAR - filled);
      err.print(String.format(Locale.ROOT, "\r[%s] %3.0f%% %s\u001b[K", bar, 100 * share, now()));
    } else {
      err.println(String.format(Locale.ROOT, "%.0f%%: %s", 100 * share, now()));
    }
    err.flush();
  }

  private String now() {
    return counts() + left();
  }

  private String counts() {
    return String.format(
        Locale.ROOT,
        "%d articles annotated, %d failed, %.1f articles/s",
        done,
        failed,
        done / Math.max(seconds(), 1e-3));
  }

  private String left() {
    double gone = share - Math.max(from, 0);
    if (gone < TOO_EARLY) {
      return "";
    }
    long left = Math.round(seconds() * (1 - share) / gone);
    return String.format(
        Locale.ROOT, ", %d:%02d:%02d left", left / 3600, left / 60 % 60, left % 60);
  }

  private double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }

  private void clear() {
    if (terminal) {
      err.print("\r\u001b[K");
    }
  }

  /** The last word. */
  void finish() {
    clear();
    err.println(counts());
    err.flush();
  }

  int failures() {
    return failed;
  }
}
