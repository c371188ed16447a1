package org.vigov.train;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.vigov.models.Stage;

/**
 * The engines of one stage as Markdown.
 *
 * @param results the first is of the default engine
 */
record EngineReport(Stage stage, List<EngineResult> results) {
  private static final String COST = " training | syllables/s | load | heap | files |";
  private static final int COST_COLUMNS = 5;
  private static final String NONE = "–";

  String markdown() {
    Set<String> tests = new LinkedHashSet<>();
    results.forEach(result -> tests.addAll(result.scores().keySet()));
    StringBuilder out = new StringBuilder("## " + stage.label() + "\n\n| engine |");
    tests.forEach(test -> out.append(" " + test + " |"));
    out.append(COST + "\n|---|" + "---|".repeat(tests.size() + COST_COLUMNS) + "\n");
    for (EngineResult result : results) {
      String name = isStandard(result) ? "**" + result.engine() + "**" : result.engine();
      out.append("| " + name + " |");
      tests.forEach(test -> out.append(" " + score(result, test) + " |"));
      out.append(result.cost().map(EngineReport::cost).orElse(" – |".repeat(COST_COLUMNS)) + "\n");
    }
    return out + "\n" + verdict() + "\n\n";
  }

  private EngineResult standard() {
    return results.get(0);
  }

  private boolean isStandard(EngineResult result) {
    return result.engine().equals(standard().engine());
  }

  private String score(EngineResult result, String test) {
    if (result.cost().isEmpty()) {
      return "not installed";
    }
    return result.score(test).map(score -> score + p(result, test)).orElse(NONE);
  }

  private String p(EngineResult result, String test) {
    return isStandard(result)
        ? ""
        : standard()
            .score(test)
            .map(base -> format(" (p %.4f)", base.p(result.scores().get(test))))
            .orElse("");
  }

  private static String cost(Cost cost) {
    return format(
        " %s | %s | %.2f s | %.1f MB | %,.0f KB |",
        number(cost.trainingSeconds(), "%.0f s"),
        number(cost.speed(), "%,.0f"),
        cost.loadSeconds(),
        cost.heap() / 1e6,
        cost.size() / 1e3);
  }

  private static String number(OptionalDouble number, String format) {
    return number.isPresent() ? format(format, number.getAsDouble()) : NONE;
  }

  /** What the numbers say of the choice of the default. */
  private String verdict() {
    List<String> better = new ArrayList<>();
    for (EngineResult other : results) {
      other
          .scores()
          .forEach(
              (test, score) ->
                  standard()
                      .score(test)
                      .filter(score::beats)
                      .ifPresent(base -> better.add(gain(other, test, score.f1() - base.f1()))));
    }
    return "Default: **%s**. %s"
        .formatted(
            standard().engine(),
            better.isEmpty()
                ? "No engine is significantly better on any test."
                : "Significantly better are " + String.join("; ", better) + ".");
  }

  private static String gain(EngineResult engine, String test, double gain) {
    return format("%s on %s by %.4f", engine.engine(), test, gain);
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
