package org.vigov.engine.opennlp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.vigov.activity.ActivityCueFinder;
import org.vigov.activity.ActivityCues;
import org.vigov.activity.ActivityEvidence;
import org.vigov.activity.ActivityFeatures;
import org.vigov.activity.ActivityModel;
import org.vigov.model.Activity;
import org.vigov.model.Analysis;

/** One categorizer for each label. */
final class OpenNlpActivityModel implements ActivityModel {
  private static final Comparator<Activity> BEST_FIRST =
      Comparator.comparingDouble((Activity a) -> -a.score().orElseThrow())
          .thenComparing(Activity::type);

  private final Map<String, LabelModel> models;
  private final ActivityCueFinder finder = new ActivityCueFinder();
  private final ActivityFeatures features = new ActivityFeatures();
  private final ActivityEvidence evidence = new ActivityEvidence();

  OpenNlpActivityModel(Map<String, LabelModel> models) {
    this.models = Collections.unmodifiableMap(new TreeMap<>(models));
  }

  @Override
  public List<Activity> classify(Analysis analysis) {
    ActivityCues cues = finder.find(analysis);
    List<Activity> activities = new ArrayList<>();
    models.forEach(
        (label, model) -> {
          double probability = model.probability(features.of(cues, label));
          if (model.applies(probability)) {
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

  @Override
  public void save(Path folder) throws IOException {
    ActivityModelFile.write(folder, models);
  }
}
