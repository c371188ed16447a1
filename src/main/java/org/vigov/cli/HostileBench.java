package org.vigov.cli;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.vigov.ingest.IngestException;
import org.vigov.ingest.InputFormat;
import org.vigov.model.Article;
import org.vigov.pipeline.Annotator;
import org.vigov.pipeline.Vigov;

/** Measures what hostile texts cost per character, beside prose of the same length. */
record HostileBench(Vigov vigov, PrintWriter out) {
  private static final String LINE = "%-24s %10s %10s %8s%n";

  private static final int WARM_UP = 5;

  /**
   * Prints processor time per character for each text, at half the length and at the whole: where
   * the work is linear, both are the same.
   *
   * @param prose some news, repeated to that length
   */
  void run(String prose, int length) {
    String news = prose.repeat(1 + length / prose.length());
    for (int warm = 0; warm < WARM_UP; warm++) {
      nanos(news.substring(0, Math.min(length, 100_000)));
    }
    out.printf(LINE, "ns per character", "half", "whole", "prose=1");
    double whole = row("prose", news.substring(0, length / 2), news.substring(0, length), 0);
    for (Map.Entry<String, String> text : HostileTexts.of(length).entrySet()) {
      String all = text.getValue();
      row(text.getKey(), all.substring(0, length / 2), all, whole);
    }
  }

  private double row(String name, String half, String all, double prose) {
    double first = nanos(half) / half.length();
    double second = nanos(all) / all.length();
    out.printf(
        LINE,
        name,
        String.format(Locale.ROOT, "%.0f", first),
        String.format(Locale.ROOT, "%.0f", second),
        prose == 0 ? "1.00" : String.format(Locale.ROOT, "%.2f", second / prose));
    out.flush();
    return second;
  }

  private double nanos(String text) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      Article article = vigov.reader().read(bytes, InputFormat.TEXT, "hostile");
      vigov.service().annotate(article, Annotator.all());
    } catch (IngestException refused) {
      // To refuse a text without content is an answer too; it must only come as fast.
      out.printf("(%s)%n", refused.getMessage());
    }
    return threads.getCurrentThreadCpuTime() - start;
  }
}
