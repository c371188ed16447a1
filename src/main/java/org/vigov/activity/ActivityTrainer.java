package org.vigov.activity;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.vigov.model.Activity;
import org.vigov.model.Annotation;

/** Trains a classifier after checking that the corpus is enough to learn from. */
public final class ActivityTrainer {
  /** Fewer articles than this cannot be split for cross-validation. */
  public static final int LEAST_ARTICLES = 10;

  private final ActivityEngine engine;

  public ActivityTrainer(ActivityEngine engine) {
    this.engine = engine;
  }

  /**
   * Trains on annotated articles; an optional label counts neither for nor against.
   *
   * @throws IllegalArgumentException when there are too few articles, or none has a label
   */
  public ActivityModel train(List<Annotation> articles) {
    if (articles.size() < LEAST_ARTICLES) {
      throw new IllegalArgumentException(
          articles.size()
              + " articles are too few to learn activities; add annotated articles to"
              + " reach at least "
              + LEAST_ARTICLES);
    }
    if (labels(articles).isEmpty()) {
      throw new IllegalArgumentException(
          "no article has an <activity>; annotate the activities of the corpus first");
    }
    return engine.train(articles);
  }

  /** All labels that apply to some article, in alphabetical order. */
  public static Set<String> labels(List<Annotation> articles) {
    Set<String> labels = new TreeSet<>();
    for (Annotation article : articles) {
      article.activities().stream()
          .filter(activity -> !activity.optional())
          .map(Activity::type)
          .forEach(labels::add);
    }
    return labels;
  }
}
