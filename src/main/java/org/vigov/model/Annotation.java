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
 * @param explain why the facts are what they are; empty where that was not asked for
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
    Map<String, String> models,
    List<Evidence> explain) {

  public Annotation {
    sentences = List.copyOf(sentences);
    entities = List.copyOf(entities);
    activities = List.copyOf(activities);
    officials = List.copyOf(officials);
    organizations = List.copyOf(organizations);
    indicators = List.copyOf(indicators);
    documents = List.copyOf(documents);
    explain = List.copyOf(explain);
  }

  /** An annotation without explanations. */
  public Annotation(
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
    this(
        article,
        province,
        sentences,
        entities,
        activities,
        officials,
        organizations,
        indicators,
        documents,
        models,
        List.of());
  }

  /** The same with explanations. */
  public Annotation withExplain(List<Evidence> evidence) {
    return new Annotation(
        article,
        province,
        sentences,
        entities,
        activities,
        officials,
        organizations,
        indicators,
        documents,
        models,
        evidence);
  }

  /** The same with another article around the same text. */
  public Annotation withArticle(Article changed) {
    return new Annotation(
        changed,
        province,
        sentences,
        entities,
        activities,
        officials,
        organizations,
        indicators,
        documents,
        models);
  }

  /** The same with other entities. */
  public Annotation withEntities(List<Entity> changed) {
    return new Annotation(
        article,
        province,
        sentences,
        changed,
        activities,
        officials,
        organizations,
        indicators,
        documents,
        models);
  }

  /** The same with other activities. */
  public Annotation withActivities(List<Activity> changed) {
    return new Annotation(
        article,
        province,
        sentences,
        entities,
        changed,
        officials,
        organizations,
        indicators,
        documents,
        models);
  }

  /** The same with other officials. */
  public Annotation withOfficials(List<Official> changed) {
    return new Annotation(
        article,
        province,
        sentences,
        entities,
        activities,
        changed,
        organizations,
        indicators,
        documents,
        models);
  }

  /** The same with other indicators. */
  public Annotation withIndicators(List<Indicator> changed) {
    return new Annotation(
        article,
        province,
        sentences,
        entities,
        activities,
        officials,
        organizations,
        changed,
        documents,
        models);
  }

  /** The same with its sentences segmented otherwise. */
  public Annotation withSentences(List<Sentence> changed) {
    return new Annotation(
        article,
        province,
        changed,
        entities,
        activities,
        officials,
        organizations,
        indicators,
        documents,
        models);
  }
}
