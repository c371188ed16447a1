package org.vigov.extract.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.vigov.extract.date.DateFinder;
import org.vigov.extract.date.DateResolver;
import org.vigov.extract.date.DateValue;
import org.vigov.extract.document.DocumentExtractor;
import org.vigov.extract.document.DocumentFinder;
import org.vigov.extract.rule.NamedSpan;
import org.vigov.extract.standard.StandardFinder;
import org.vigov.model.Analysis;
import org.vigov.model.Annotation;
import org.vigov.model.DocumentReference;
import org.vigov.model.Entity;
import org.vigov.model.Evidence;
import org.vigov.text.Sentence;
import org.vigov.text.Span;

/** Evidence for mentions, and for what is read out of them: values, places, issuers. */
final class MentionEvidence {
  private final DateFinder dates = new DateFinder();
  private final DocumentFinder documents = new DocumentFinder();
  private final StandardFinder standards = new StandardFinder();
  private final DateResolver resolver = new DateResolver();
  private final DocumentExtractor references = new DocumentExtractor();

  List<Evidence> of(Annotation annotation, Analysis analysis) {
    Map<Span, String> rules = rules(annotation);
    Map<String, DateValue> values = resolver.explain(analysis);
    List<Evidence> all = new ArrayList<>();
    for (Entity entity : annotation.entities()) {
      Span span = new Span(entity.begin(), entity.end());
      List<String> by = new ArrayList<>(List.of(FactEvidence.model("ner", annotation)));
      if (rules.containsKey(span)) {
        by.add("rule " + rules.get(span));
      }
      all.add(
          new Evidence("entity", entity.id(), by, entity.score(), entity.type(), List.of(span)));
      if (values.containsKey(entity.id())) {
        all.add(value(entity, span, values.get(entity.id())));
      }
      entity.place().ifPresent(place -> all.add(place(entity, span)));
    }
    for (DocumentReference document : annotation.documents()) {
      document.issuer().ifPresent(issuer -> all.add(issuer(document, issuer)));
    }
    return all;
  }

  private Map<Span, String> rules(Annotation annotation) {
    Map<Span, String> rules = new HashMap<>();
    for (Sentence sentence : annotation.sentences()) {
      List<NamedSpan> found = new ArrayList<>(dates.named(sentence));
      found.addAll(documents.named(sentence));
      found.addAll(standards.named(sentence));
      found.forEach(named -> rules.put(named.span(), named.rule()));
    }
    return rules;
  }

  private static Evidence value(Entity entity, Span span, DateValue value) {
    return new Evidence(
        "value",
        entity.id(),
        List.of("rule " + value.rule()),
        OptionalDouble.empty(),
        value.value() + ": " + value.why(),
        List.of(span));
  }

  private static Evidence place(Entity entity, Span span) {
    return new Evidence(
        "place",
        entity.id(),
        List.of("rule gazetteer"),
        OptionalDouble.empty(),
        "the only unit of that name where the article tells of",
        List.of(span));
  }

  private Evidence issuer(DocumentReference document, String issuer) {
    List<Span> words = new ArrayList<>();
    List<String> by = new ArrayList<>();
    for (String code : references.issuerCodes(document)) {
      by.add("rule document-issuers " + code);
      int at = document.text().lastIndexOf(code);
      if (at >= 0) {
        words.add(new Span(document.begin() + at, document.begin() + at + code.length()));
      }
    }
    return new Evidence("issuer", document.text(), by, OptionalDouble.empty(), issuer, words);
  }
}
