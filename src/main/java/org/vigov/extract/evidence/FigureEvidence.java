package org.vigov.extract.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.vigov.extract.number.FigureFinder;
import org.vigov.extract.number.FigureFinder.Candidate;
import org.vigov.extract.number.NumberStyle;
import org.vigov.extract.number.Numbers;
import org.vigov.model.Annotation;
import org.vigov.model.Block;
import org.vigov.model.BlockType;
import org.vigov.model.Entity;
import org.vigov.model.Evidence;
import org.vigov.model.Indicator;
import org.vigov.model.Labels;
import org.vigov.text.Sentence;
import org.vigov.text.Span;

/** Evidence for indicators, and for the numbers of the text that are none. */
final class FigureEvidence {
  private final FigureFinder finder = new FigureFinder(new Numbers());

  List<Evidence> of(Annotation annotation) {
    List<Evidence> all = new ArrayList<>();
    for (Indicator indicator : annotation.indicators()) {
      all.add(indicator(indicator, annotation));
    }
    leftOut(annotation, all);
    return all;
  }

  private static Evidence indicator(Indicator indicator, Annotation annotation) {
    Sentence sentence = annotation.sentences().get(indicator.sentence());
    List<Span> words = new ArrayList<>(FactEvidence.spans(indicator.mentions(), annotation));
    indicator.action().flatMap(a -> within(sentence, a, annotation)).ifPresent(words::add);
    within(sentence, indicator.what(), annotation).ifPresent(words::add);
    String checks =
        indicator.checks().stream()
            .map(check -> "; check " + check.rule() + (check.ok() ? " holds" : " fails"))
            .collect(Collectors.joining());
    return new Evidence(
        "indicator",
        indicator.id(),
        List.of(
            FactEvidence.model("ner", annotation), FactEvidence.model("indicators", annotation)),
        FactEvidence.least(indicator.mentions(), annotation),
        indicator.kind() + " of " + indicator.what() + checks,
        words);
  }

  private static Optional<Span> within(Sentence sentence, String words, Annotation annotation) {
    String text = annotation.article().text().substring(sentence.begin(), sentence.end());
    int at = text.indexOf(words);
    return at < 0
        ? Optional.empty()
        : Optional.of(new Span(sentence.begin() + at, sentence.begin() + at + words.length()));
  }

  /** Goes through sentences, blocks and entities side by side: all are in the order of the text. */
  private void leftOut(Annotation annotation, List<Evidence> all) {
    NumberStyle style = NumberStyle.of(annotation.sentences());
    List<Block> blocks = annotation.article().blocks();
    int block = 0;
    int next = 0;
    for (Sentence sentence : annotation.sentences()) {
      while (blocks.get(block).end() < sentence.end()) {
        block++;
      }
      boolean boilerplate = blocks.get(block).type() == BlockType.BOILERPLATE;
      for (Candidate candidate : finder.candidates(sentence, style)) {
        while (next < annotation.entities().size()
            && annotation.entities().get(next).end() <= candidate.span().begin()) {
          next++;
        }
        Optional<Entity> in =
            next < annotation.entities().size()
                    && annotation.entities().get(next).overlaps(candidate.span())
                ? Optional.of(annotation.entities().get(next))
                : Optional.empty();
        if (in.filter(entity -> entity.is(Labels.QUANTITY)).isEmpty()) {
          all.add(leftOut(candidate, in, boilerplate, annotation));
        }
      }
    }
  }

  private static Evidence leftOut(
      Candidate candidate, Optional<Entity> in, boolean boilerplate, Annotation annotation) {
    Span span = candidate.span();
    String model = FactEvidence.model("ner", annotation);
    List<String> by = List.of(model);
    String why = "the model takes it for no indicator";
    if (boilerplate) {
      by = List.of(FactEvidence.model("blocks", annotation));
      why = "it stands in boilerplate";
    } else if (in.isPresent()) {
      why = "part of " + in.get().type() + " " + in.get().id();
    } else if (candidate.exclusion().isPresent()) {
      by = List.of("rule figure-contexts " + candidate.exclusion().get(), model);
      why = "the words beside it make it: " + candidate.exclusion().get();
    }
    return new Evidence(
        "left-out",
        annotation.article().text().substring(span.begin(), span.end()),
        by,
        in.map(Entity::score).orElse(OptionalDouble.empty()),
        why,
        List.of(span));
  }
}
