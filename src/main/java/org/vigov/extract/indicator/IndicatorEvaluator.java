package org.vigov.extract.indicator;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigov.extract.indicator.IndicatorScore.Aspect;
import org.vigov.extract.number.Figure;
import org.vigov.model.Analysis;
import org.vigov.model.Annotation;
import org.vigov.model.Indicator;
import org.vigov.model.Indicator.Figures;
import org.vigov.text.Span;
import org.vigov.text.Tokenizer;

/** Compares indicators with the gold annotation, figure by figure. */
public final class IndicatorEvaluator {
  private IndicatorEvaluator() {}

  /** The score of an extractor that is given the gold entities, so that it is measured alone. */
  public static IndicatorScore onGoldEntities(
      IndicatorExtractor extractor, List<Annotation> corpus) {
    IndicatorScore sum = new IndicatorScore(0, 0, Map.of());
    for (Annotation gold : corpus) {
      Analysis analysis = new Analysis(gold.article(), gold.sentences(), gold.entities());
      List<Indicator> found = extractor.extract(analysis, gold.organizations());
      sum = sum.plus(score(gold.indicators(), found));
    }
    return sum;
  }

  /** Compares the indicators of one article; figures are the same when their spans are. */
  public static IndicatorScore score(List<Indicator> gold, List<Indicator> found) {
    Map<Span, Indicator> bySpan = new HashMap<>();
    found.forEach(indicator -> bySpan.put(indicator.span(), indicator));
    Map<String, Span> goldSpans = spans(gold);
    Map<String, Span> foundSpans = spans(found);
    Map<Aspect, Integer> right = new EnumMap<>(Aspect.class);
    for (Indicator wanted : gold) {
      Indicator got = bySpan.get(wanted.span());
      if (got == null) {
        continue;
      }
      for (Aspect aspect : Aspect.values()) {
        boolean agrees =
            aspect == Aspect.PARENT
                ? wanted.parent().map(goldSpans::get).equals(got.parent().map(foundSpans::get))
                : agrees(aspect, wanted, got);
        if (agrees) {
          right.merge(aspect, 1, Integer::sum);
        }
      }
    }
    return new IndicatorScore(gold.size(), found.size(), right);
  }

  private static Map<String, Span> spans(List<Indicator> indicators) {
    Map<String, Span> spans = new HashMap<>();
    indicators.forEach(indicator -> spans.put(indicator.id(), indicator.span()));
    return spans;
  }

  private static boolean agrees(Aspect aspect, Indicator a, Indicator b) {
    return switch (aspect) {
      case FOUND -> true;
      case NUMBERS -> numbers(a.figures()).equals(numbers(b.figures()));
      case KIND -> a.kind().equals(b.kind());
      case UNIT -> a.figures().unit().equals(b.figures().unit());
      case COMPARATOR -> a.figures().comparator().equals(b.figures().comparator());
      case WHAT -> folded(a.what()).equals(folded(b.what()));
      case ACTION ->
          a.action()
              .map(IndicatorEvaluator::folded)
              .equals(b.action().map(IndicatorEvaluator::folded));
      case GROUP -> new HashSet<>(a.mentions()).equals(new HashSet<>(b.mentions()));
      case WHOLE ->
          agrees(Aspect.NUMBERS, a, b)
              && agrees(Aspect.KIND, a, b)
              && agrees(Aspect.UNIT, a, b)
              && agrees(Aspect.COMPARATOR, a, b)
              && agrees(Aspect.WHAT, a, b);
      case PARENT -> throw new IllegalArgumentException("parents are compared by their spans");
    };
  }

  private static List<Optional<BigDecimal>> numbers(Figures f) {
    return List.of(Optional.of(f.value()), f.max(), f.plan(), f.total(), f.percent(), f.baseline())
        .stream()
        .map(number -> number.map(Figure::canonical))
        .toList();
  }

  private static String folded(String text) {
    return Tokenizer.normalize(text).replaceAll("[\\s\\u00a0]++", " ").strip();
  }
}
