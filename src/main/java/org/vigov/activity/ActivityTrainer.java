package org.vigov.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vigov.learn.SequenceTrainer.Progress;
import org.vigov.model.Activity;
import org.vigov.model.Analysis;
import org.vigov.model.Annotation;

/** Trains one model a label and chooses the thresholds. */
public final class ActivityTrainer<S extends LabelScorer> {
  /** Fewer articles than this cannot be split for cross-validation. */
  public static final int LEAST_ARTICLES = 10;

  private static final int FOLDS = 5;

  private final LabelLearner<S> learner;
  private final ActivityFeatures features = new ActivityFeatures();

  public ActivityTrainer(LabelLearner<S> learner) {
    this.learner = learner;
  }

  /**
   * Trains on annotated articles; an optional label counts neither for nor against.
   *
   * @throws IllegalArgumentException when there are too few articles, or none has a label
   */
  public Map<String, LabelModel<S>> train(List<Annotation> articles, Progress progress) {
    Set<String> labels = labels(articles);
    ActivityCueFinder finder = new ActivityCueFinder();
    List<ActivityCues> cues =
        articles.stream()
            .map(a -> finder.find(new Analysis(a.article(), a.sentences(), a.entities())))
            .toList();
    Map<String, LabelModel<S>> models = new TreeMap<>();
    for (String label : labels) {
      List<LabelExample> examples = examples(articles, cues, label);
      models.put(label, new LabelModel<>(learner.learn(examples), threshold(examples)));
      progress.report(models.size(), labels.size());
    }
    return models;
  }

  private List<LabelExample> examples(
      List<Annotation> articles, List<ActivityCues> cues, String label) {
    List<LabelExample> examples = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      Optional<Activity> gold =
          articles.get(i).activities().stream().filter(a -> a.type().equals(label)).findFirst();
      if (gold.isEmpty() || !gold.get().optional()) {
        examples.add(new LabelExample(features.of(cues.get(i), label), gold.isPresent()));
      }
    }
    return examples;
  }

  /** The threshold with the best F1 over articles that the model judging them has not seen. */
  private double threshold(List<LabelExample> examples) {
    List<Threshold.Judged> judged = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<LabelExample> seen = new ArrayList<>();
      List<LabelExample> unseen = new ArrayList<>();
      for (int i = 0; i < examples.size(); i++) {
        (i % FOLDS == fold ? unseen : seen).add(examples.get(i));
      }
      if (seen.stream().map(LabelExample::applies).distinct().count() < 2) {
        continue;
      }
      S model = learner.learn(seen);
      unseen.forEach(
          e -> judged.add(new Threshold.Judged(model.probability(e.features()), e.applies())));
    }
    return Threshold.best(judged);
  }

  /**
   * All labels that apply to some article, in alphabetical order.
   *
   * @throws IllegalArgumentException when there are too few articles, or none has a label
   */
  public static Set<String> labels(List<Annotation> articles) {
    if (articles.size() < LEAST_ARTICLES) {
      throw new IllegalArgumentException(
          articles.size()
              + " articles are too few to learn activities; add annotated articles to"
              + " reach at least "
              + LEAST_ARTICLES);
    }
    Set<String> labels = new TreeSet<>();
    for (Annotation article : articles) {
      article.activities().stream()
          .filter(activity -> !activity.optional())
          .map(Activity::type)
          .forEach(labels::add);
    }
    if (labels.isEmpty()) {
      throw new IllegalArgumentException(
          "no article has an <activity>; annotate the activities of the corpus first");
    }
    return labels;
  }
}
