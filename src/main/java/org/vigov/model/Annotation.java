package org.vigov.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigov.text.Sentence;

/**
 * All that is known of an article: the gold corpus, the answer of the service and the corpus format
 * are this model seen three ways.
 *
 * @param models what produced it: stage to model version; empty for gold annotation
 */
public record Annotation(
    Article article,
    Optional<Province> province,
    List<Sentence> sentences,
    List<Entity> entities,
    List<Activity> activities,
    List<Official> officials,
    List<Organization> organizations,
    List<Indicator> indicators,
    List<DocumentReference> documents,
    Map<String, String> models) {

  public Annotation {
    sentences = List.copyOf(sentences);
    entities = List.copyOf(entities);
    activities = List.copyOf(activities);
    officials = List.copyOf(officials);
    organizations = List.copyOf(organizations);
    indicators = List.copyOf(indicators);
    documents = List.copyOf(documents);
  }
}
