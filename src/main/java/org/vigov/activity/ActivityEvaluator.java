package org.vigov.activity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vigov.activity.ActivityScores.Counts;
import org.vigov.model.Activity;
import org.vigov.model.Analysis;
import org.vigov.model.Annotation;

/**
 * Scores a classifier on annotated articles. Labels that are optional in an article are ignored.
 */
public final class ActivityEvaluator {

  /** Classifies each article from its gold entities and compares. */
  public ActivityScores evaluate(ActivityClassifier classifier, List<Annotation> articles) {
    Map<String, Counts> byLabel = new HashMap<>();
    for (Annotation article : articles) {
      Analysis analysis = new Analysis(article.article(), article.sentences(), article.entities());
      Set<String> predicted =
          classifier.classify(analysis).stream().map(Activity::type).collect(Collectors.toSet());
      compare(article.activities(), predicted)
          .forEach((label, counts) -> byLabel.merge(label, counts, Counts::plus));
    }
    Counts micro = byLabel.values().stream().reduce(Counts.NONE, Counts::plus);
    return new ActivityScores(byLabel, micro);
  }

  private static Map<String, Counts> compare(List<Activity> gold, Set<String> predicted) {
    Set<String> required = types(gold, false);
    Set<String> optional = types(gold, true);
    Set<String> labels = new HashSet<>(predicted);
    labels.addAll(required);
    labels.removeAll(optional);
    Map<String, Counts> counts = new HashMap<>();
    for (String label : labels) {
      boolean said = predicted.contains(label);
      boolean holds = required.contains(label);
      counts.put(
          label, new Counts(said && holds ? 1 : 0, said && !holds ? 1 : 0, !said && holds ? 1 : 0));
    }
    return counts;
  }

  private static Set<String> types(List<Activity> activities, boolean optional) {
    return activities.stream()
        .filter(activity -> activity.optional() == optional)
        .map(Activity::type)
        .collect(Collectors.toSet());
  }
}
