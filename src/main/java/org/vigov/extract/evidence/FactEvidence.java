package org.vigov.extract.evidence;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.vigov.model.Activity;
import org.vigov.model.Annotation;
import org.vigov.model.Entity;
import org.vigov.model.Evidence;
import org.vigov.model.Organization;
import org.vigov.text.Span;

/** Evidence for activities and bodies. */
final class FactEvidence {
  private FactEvidence() {}

  static Evidence of(Activity activity, Annotation annotation) {
    return new Evidence(
        "activity",
        activity.type(),
        List.of(model("activities", annotation)),
        activity.score(),
        "the passages that speak most for it",
        activity.evidence());
  }

  static Evidence of(Organization body, Annotation annotation) {
    String written =
        body.aliases().stream().map(a -> "'" + a + "'").collect(Collectors.joining(", "));
    String why = written.isEmpty() ? "named once or always so" : "one body with " + written;
    return new Evidence(
        "organization",
        body.name(),
        List.of("rule join-names", model("ner", annotation)),
        least(body.mentions(), annotation),
        body.mentions().isEmpty() ? "known by an office in it" : why,
        spans(body.mentions(), annotation));
  }

  /** How evidence names the model of a stage. */
  static String model(String stage, Annotation annotation) {
    return "model " + stage + " " + annotation.models().getOrDefault(stage, "unknown");
  }

  /** The score of the least sure of some mentions. */
  static OptionalDouble least(List<String> ids, Annotation annotation) {
    return entities(ids, annotation).stream()
        .filter(entity -> entity.score().isPresent())
        .mapToDouble(entity -> entity.score().getAsDouble())
        .min();
  }

  static List<Span> spans(List<String> ids, Annotation annotation) {
    return entities(ids, annotation).stream().map(e -> new Span(e.begin(), e.end())).toList();
  }

  /** Ids are numbers in the order of the text, so that none has to be looked for. */
  static List<Entity> entities(List<String> ids, Annotation annotation) {
    return ids.stream().map(id -> entity(id, annotation)).toList();
  }

  private static Entity entity(String id, Annotation annotation) {
    int at = Integer.parseInt(id.substring(1)) - 1;
    return annotation.entities().get(at);
  }
}
