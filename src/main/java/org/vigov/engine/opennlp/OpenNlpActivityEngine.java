package org.vigov.engine.opennlp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.vigov.activity.ActivityClassifier;
import org.vigov.activity.ActivityEngine;
import org.vigov.activity.ActivityFeatures;
import org.vigov.learn.SequenceTrainer.Progress;
import org.vigov.model.Activity;
import org.vigov.model.Analysis;
import org.vigov.model.Annotation;

/**
 * Apache OpenNLP's document categorizer (maximum entropy, trained with L-BFGS), one for each label
 * with the categories yes and no.
 */
public final class OpenNlpActivityEngine implements ActivityEngine {
  static final String YES = "yes";
  static final String NO = "no";
  private static final String LANGUAGE = "vi";
  private static final String L1 = "0.1";
  private static final String L2 = "0.4";
  private static final int ITERATIONS = 100;
  private static final int CUTOFF = 2;

  @Override
  public String name() {
    return "opennlp";
  }

  @Override
  public Map<String, String> train(List<Annotation> articles, Path folder, Progress progress)
      throws IOException {
    TreeSet<String> labels = new TreeSet<>();
    articles.forEach(a -> a.activities().forEach(activity -> labels.add(activity.type())));
    if (labels.isEmpty()) {
      throw new IllegalArgumentException("nothing to train on: no article has an activity");
    }
    ActivityFeatures features = new ActivityFeatures();
    List<String[]> bags = new ArrayList<>();
    for (Annotation article : articles) {
      Analysis analysis = new Analysis(article.article(), article.sentences(), List.of());
      bags.add(features.of(analysis).features().toArray(String[]::new));
    }
    int done = 0;
    for (String label : labels) {
      train(label, samples(label, articles, bags)).serialize(folder.resolve(label + ".doccat"));
      progress.report(++done, labels.size());
    }
    return Map.of(
        "learner",
        "maximum entropy, L-BFGS",
        "l1",
        L1,
        "l2",
        L2,
        "iterations",
        Integer.toString(ITERATIONS),
        "cutoff",
        Integer.toString(CUTOFF));
  }

  /** Where a label is optional, the article teaches nothing about it. */
  private static List<DocumentSample> samples(
      String label, List<Annotation> articles, List<String[]> bags) {
    List<DocumentSample> samples = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      List<Activity> own =
          articles.get(i).activities().stream().filter(a -> a.type().equals(label)).toList();
      if (own.stream().noneMatch(Activity::optional)) {
        samples.add(new DocumentSample(own.isEmpty() ? NO : YES, bags.get(i)));
      }
    }
    return samples;
  }

  private static DoccatModel train(String label, List<DocumentSample> samples) throws IOException {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
    parameters.put(QNTrainer.L1COST_PARAM, L1);
    parameters.put(QNTrainer.L2COST_PARAM, L2);
    if (samples.stream().map(DocumentSample::getCategory).distinct().count() < 2) {
      throw new IllegalArgumentException(
          "the label '" + label + "' needs articles with it and articles without it");
    }
    return DocumentCategorizerME.train(
        LANGUAGE,
        ObjectStreamUtils.createObjectStream(samples),
        parameters,
        new DoccatFactory());
  }

  @Override
  public ActivityClassifier load(Path folder) throws IOException {
    Map<String, DoccatModel> models = new TreeMap<>();
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".doccat")).sorted().toList()) {
        String name = file.getFileName().toString();
        models.put(name.substring(0, name.lastIndexOf('.')), new DoccatModel(file));
      }
    }
    if (models.isEmpty()) {
      throw new IOException("no .doccat model in " + folder);
    }
    return new OpenNlpActivities(models);
  }
}
