package org.vigov.activity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.vigov.model.Activity;
import org.vigov.model.Analysis;

/** Asks one model a label. */
public final class LabelClassifier implements ActivityClassifier {
  private static final Comparator<Activity> BEST_FIRST =
      Comparator.comparingDouble((Activity a) -> -a.score().orElseThrow())
          .thenComparing(Activity::type);

  private final Map<String, LabelModel<?>> models;
  private final ActivityCueFinder finder = new ActivityCueFinder();
  private final ActivityFeatures features = new ActivityFeatures();
  private final ActivityEvidence evidence = new ActivityEvidence();

  public LabelClassifier(Map<String, ? extends LabelModel<?>> models) {
    this.models = Collections.unmodifiableMap(new TreeMap<>(models));
  }

  @Override
  public List<Activity> classify(Analysis analysis) {
    ActivityCues cues = finder.find(analysis);
    List<Activity> activities = new ArrayList<>();
    models.forEach(
        (label, model) -> {
          double probability = model.scorer().probability(features.of(cues, label));
          if (probability >= model.threshold()) {
            activities.add(
                new Activity(
                    label,
                    OptionalDouble.of(probability),
                    false,
                    evidence.of(analysis, cues, label)));
          }
        });
    activities.sort(BEST_FIRST);
    return List.copyOf(activities);
  }
}
