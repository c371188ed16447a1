package org.vigov.engine.opennlp;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import org.vigov.activity.ActivityClassifier;
import org.vigov.activity.ActivityFeatures;
import org.vigov.model.Activity;
import org.vigov.model.Analysis;
import org.vigov.text.Span;

/** Asks one categorizer for each label. */
final class OpenNlpActivities implements ActivityClassifier {
  private static final double THRESHOLD = 0.5;
  private static final int EVIDENCE = 3;

  private final ActivityFeatures features = new ActivityFeatures();
  private final Map<String, DoccatModel> models;

  OpenNlpActivities(Map<String, DoccatModel> models) {
    this.models = Map.copyOf(models);
  }

  @Override
  public List<Activity> classify(Analysis analysis) {
    ActivityFeatures.Bag bag = features.of(analysis);
    String[] words = bag.features().toArray(String[]::new);
    List<Activity> activities = new ArrayList<>();
    models.forEach(
        (label, model) -> {
          // The categorizer keeps state between calls; the model does not.
          DocumentCategorizerME categorizer = new DocumentCategorizerME(model);
          double[] scores = categorizer.categorize(words);
          double score = scores[categorizer.getIndex(OpenNlpActivityEngine.YES)];
          if (score >= THRESHOLD) {
            double rounded = Math.round(score * 1000) / 1000.0;
            activities.add(
                new Activity(label, OptionalDouble.of(rounded), false, evidence(label, bag)));
          }
        });
    activities.sort(
        Comparator.comparingDouble((Activity a) -> -a.score().orElse(0))
            .thenComparing(Activity::type));
    return activities;
  }

  /** The sentences with most cues; the first of those with equally many. */
  private static List<Span> evidence(String label, ActivityFeatures.Bag bag) {
    return IntStream.range(0, bag.sentences().size())
        .filter(i -> bag.cueCounts().get(i).containsKey(label))
        .boxed()
        .sorted(Comparator.comparingInt(i -> -bag.cueCounts().get(i).get(label)))
        .limit(EVIDENCE)
        .map(i -> bag.sentences().get(i).span())
        .toList();
  }
}
