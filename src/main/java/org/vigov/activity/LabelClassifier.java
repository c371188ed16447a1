package org.vigov.activity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.vigov.model.Activity;
import org.vigov.model.Analysis;

/** Gives the labels that a model finds their evidence and order. */
public final class LabelClassifier implements ActivityClassifier {
  private static final Comparator<Activity> BEST_FIRST =
      Comparator.comparingDouble((Activity a) -> -a.score().orElseThrow())
          .thenComparing(Activity::type);

  private final Function<ActivityCues, Map<String, Double>> model;
  private final ActivityCueFinder finder = new ActivityCueFinder();
  private final ActivityEvidence evidence = new ActivityEvidence();

  /**
   * @param model the labels that apply to an article, with their probabilities
   */
  public LabelClassifier(Function<ActivityCues, Map<String, Double>> model) {
    this.model = model;
  }

  @Override
  public List<Activity> classify(Analysis analysis) {
    ActivityCues cues = finder.find(analysis);
    List<Activity> activities = new ArrayList<>();
    model
        .apply(cues)
        .forEach(
            (label, probability) ->
                activities.add(
                    new Activity(
                        label,
                        OptionalDouble.of(probability),
                        false,
                        evidence.of(analysis, cues, label))));
    activities.sort(BEST_FIRST);
    return List.copyOf(activities);
  }
}
