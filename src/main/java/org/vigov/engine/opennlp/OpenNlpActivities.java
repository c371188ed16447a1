package org.vigov.engine.opennlp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vigov.activity.ActivityCueFinder;
import org.vigov.activity.ActivityCues;
import org.vigov.activity.ActivityEngine;
import org.vigov.activity.ActivityFeatures;
import org.vigov.activity.ActivityModel;
import org.vigov.activity.ActivityTrainer;
import org.vigov.model.Activity;
import org.vigov.model.Analysis;
import org.vigov.model.Annotation;

/**
 * OpenNLP's document categorizer, once for each label with the outcomes yes and no. The probability
 * from which on a label applies is chosen by cross-validation on the training articles.
 */
public final class OpenNlpActivities implements ActivityEngine {
  /** The name of this engine. */
  public static final String NAME = "opennlp";

  private final ActivityFeatures features = new ActivityFeatures();

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public ActivityModel train(List<Annotation> articles) {
    ActivityCueFinder finder = new ActivityCueFinder();
    List<ActivityCues> cues =
        articles.stream()
            .map(a -> finder.find(new Analysis(a.article(), a.sentences(), a.entities())))
            .toList();
    Map<String, LabelModel> models = new TreeMap<>();
    for (String label : ActivityTrainer.labels(articles)) {
      List<LabelExample> examples = new ArrayList<>();
      for (int i = 0; i < articles.size(); i++) {
        Optional<Activity> gold =
            articles.get(i).activities().stream().filter(a -> a.type().equals(label)).findFirst();
        if (gold.isEmpty() || !gold.get().optional()) {
          examples.add(new LabelExample(features.of(cues.get(i), label), gold.isPresent()));
        }
      }
      models.put(label, new LabelTrainer().train(examples));
    }
    return new OpenNlpActivityModel(models);
  }

  @Override
  public ActivityModel load(Path folder) throws IOException {
    return new OpenNlpActivityModel(ActivityModelFile.read(folder));
  }
}
