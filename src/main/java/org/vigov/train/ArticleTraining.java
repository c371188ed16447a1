package org.vigov.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.vigov.learn.SequenceTrainer.Progress;
import org.vigov.model.Annotation;
import org.vigov.models.Engine;

/**
 * Training on the annotated articles.
 *
 * @param task that the model is scored on
 * @param predictor applies a model to a gold article and replaces what the task compares
 */
record ArticleTraining<M>(
    String engine,
    TrainingData data,
    Engine<Annotation, M> learner,
    String task,
    BiFunction<M, Annotation, Annotation> predictor)
    implements StageTraining {
  static final Map<String, String> ORIGIN =
      Map.of("articles", "the project's annotated articles (GPL-3.0-or-later)");

  @Override
  public void check(Path folder) throws IOException {
    TrainingData.require(data.articles(TrainingData.TRAIN));
    learner.check(folder);
  }

  @Override
  public Optional<Path> brought(Path folder) {
    return learner.brought(folder);
  }

  @Override
  public Report train(Path folder, Progress progress) throws IOException {
    Map<String, String> settings = learner.train(data.read(TrainingData.TRAIN), folder, progress);
    return new Report(ORIGIN, List.of(data.articles(TrainingData.TRAIN)), settings);
  }

  @Override
  public Map<String, Double> score(Path folder) throws IOException {
    M model = learner.load(folder);
    return StageTraining.f1(data, task, gold -> predictor.apply(model, gold));
  }
}
