package org.vigov.http;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What came of the inputs of a fuzzing, and the longest that one took. */
final class Tally {
  static final String HEAD = "| inputs | how many | outcomes | slowest, ms |\n|---|---|---|---|\n";

  private final String inputs;
  private final Map<String, Integer> outcomes = new TreeMap<>();
  private long slowest;

  Tally(String inputs) {
    this.inputs = inputs;
  }

  /** Runs one input, which says what came of it. */
  void count(Supplier<String> input) {
    long begin = System.nanoTime();
    String outcome = input.get();
    slowest = Math.max(slowest, System.nanoTime() - begin);
    outcomes.merge(outcome, 1, Integer::sum);
  }

  /** A row of a Markdown table. */
  String row() {
    int all = outcomes.values().stream().mapToInt(Integer::intValue).sum();
    String listed =
        outcomes.entrySet().stream()
            .map(each -> each.getKey() + ": " + each.getValue())
            .collect(Collectors.joining(", "));
    return "| %s | %d | %s | %d |%n".formatted(inputs, all, listed, slowest / 1_000_000);
  }
}
