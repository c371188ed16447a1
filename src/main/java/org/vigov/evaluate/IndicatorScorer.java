package org.vigov.evaluate;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.vigov.model.Annotation;
import org.vigov.model.Indicator;
import org.vigov.model.Indicator.Figures;
import org.vigov.text.PhraseKey;
import org.vigov.text.Span;

/**
 * Scores indicators. An indicator is found when one with the same figure is predicted; each other
 * row tells for how many of all indicators that field is right as well. Wholly right: numbers,
 * kind, unit, comparator and <i>what</i>.
 */
final class IndicatorScorer {
  static final String GROUP = "Indicators";
  static final String FOUND = "1 found";
  static final String WHOLE = "9 wholly right";

  private static final Map<String, BiPredicate<Indicator, Indicator>> FIELDS = fields();

  private static Map<String, BiPredicate<Indicator, Indicator>> fields() {
    Map<String, BiPredicate<Indicator, Indicator>> fields = new LinkedHashMap<>();
    fields.put("2 numbers", (a, b) -> sameNumbers(a.figures(), b.figures()));
    fields.put("3 kind", (a, b) -> a.kind().equals(b.kind()));
    fields.put("4 unit", (a, b) -> a.figures().unit().equals(b.figures().unit()));
    fields.put("5 comparator", (a, b) -> a.figures().comparator().equals(b.figures().comparator()));
    fields.put("6 what", (a, b) -> PhraseKey.of(a.what()).equals(PhraseKey.of(b.what())));
    fields.put(
        "7 action", (a, b) -> a.action().map(PhraseKey::of).equals(b.action().map(PhraseKey::of)));
    return fields;
  }

  void score(Annotation gold, Annotation predicted, ScoreTable table, List<Mistake> mistakes) {
    table.note(
        GROUP,
        "Found: the same figure. The other rows count, of all indicators, those whose field is"
            + " right too.");
    Map<Span, Indicator> wanted = index(gold);
    Map<Span, Indicator> found = index(predicted);
    String id = gold.article().id();
    found.keySet().forEach(span -> count(table, 0, 1, label -> false));
    wanted.forEach(
        (span, indicator) -> {
          Indicator other = found.get(span);
          count(
              table,
              1,
              0,
              label -> other != null && right(label, indicator, other, gold, predicted));
          describe(id, indicator, other).ifPresent(mistakes::add);
        });
    found.forEach(
        (span, indicator) -> {
          if (!wanted.containsKey(span)) {
            mistakes.add(
                Mistake.spurious(GROUP, id, "figure", predicted.article().text(), indicator));
          }
        });
  }

  private static Map<Span, Indicator> index(Annotation annotation) {
    Alignment alignment = new Alignment(annotation.article().text());
    Map<Span, Indicator> index = new LinkedHashMap<>();
    annotation.indicators().forEach(i -> index.put(alignment.of(i), i));
    return index;
  }

  private static void count(
      ScoreTable table, int gold, int predicted, java.util.function.Predicate<String> right) {
    java.util.stream.Stream.concat(
            java.util.stream.Stream.of(FOUND, "8 parent", WHOLE), FIELDS.keySet().stream())
        .forEach(label -> table.add(GROUP, label, gold, predicted, right.test(label) ? 1 : 0));
  }

  private static boolean right(
      String label, Indicator a, Indicator b, Annotation gold, Annotation predicted) {
    return switch (label) {
      case FOUND -> true;
      case "8 parent" -> parent(a, gold).equals(parent(b, predicted));
      case WHOLE ->
          FIELDS.entrySet().stream()
              .filter(field -> !field.getKey().endsWith("action"))
              .allMatch(field -> field.getValue().test(a, b));
      default -> FIELDS.get(label).test(a, b);
    };
  }

  private static Optional<Span> parent(Indicator indicator, Annotation annotation) {
    return indicator
        .parent()
        .flatMap(id -> annotation.indicators().stream().filter(i -> i.id().equals(id)).findFirst())
        .map(total -> new Alignment(annotation.article().text()).of(total));
  }

  private static boolean sameNumbers(Figures a, Figures b) {
    return equal(Optional.of(a.value()), Optional.of(b.value()))
        && equal(a.max(), b.max())
        && equal(a.plan(), b.plan())
        && equal(a.total(), b.total())
        && equal(a.percent(), b.percent())
        && equal(a.baseline(), b.baseline());
  }

  private static boolean equal(Optional<BigDecimal> a, Optional<BigDecimal> b) {
    return a.map(BigDecimal::stripTrailingZeros).equals(b.map(BigDecimal::stripTrailingZeros));
  }

  private static Optional<Mistake> describe(String article, Indicator gold, Indicator other) {
    if (other == null) {
      return Optional.of(
          new Mistake(GROUP, "missed figure", article, "'" + gold.text() + "' " + gold.what()));
    }
    List<String> wrong =
        FIELDS.entrySet().stream()
            .filter(field -> !field.getValue().test(gold, other))
            .map(field -> field.getKey().substring(2))
            .toList();
    return wrong.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Mistake(
                GROUP,
                "wrong " + String.join(", ", wrong),
                article,
                "'%s': wanted %s, got %s".formatted(gold.text(), brief(gold), brief(other))));
  }

  private static String brief(Indicator i) {
    Figures f = i.figures();
    return "{%s %s%s%s%s%s%s%s %s | %s | %s}"
        .formatted(
            i.kind(),
            f.comparator().orElse(""),
            f.value().toPlainString(),
            f.max().map(x -> " max " + x.toPlainString()).orElse(""),
            f.plan().map(x -> " plan " + x.toPlainString()).orElse(""),
            f.total().map(x -> " total " + x.toPlainString()).orElse(""),
            f.percent().map(x -> " percent " + x.toPlainString()).orElse(""),
            f.baseline().map(x -> " baseline " + x.toPlainString()).orElse(""),
            f.unit().orElse("-"),
            i.action().orElse("-"),
            i.what());
  }
}
