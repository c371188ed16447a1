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
 * Training of a stage with engines on the annotated articles.
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
    implements ArticleStage {
  @Override
  public void check(Path folder) throws IOException {
    ArticleStage.super.check(folder);
    learner.check(folder);
  }

  @Override
  public Map<String, List<String>> choices() {
    return learner.choices();
  }

  @Override
  public StageTraining with(Map<String, String> settings) {
    return new ArticleTraining<>(engine, data, learner.with(settings), task, predictor);
  }

  @Override
  public Optional<Path> brought(Path folder) {
    return learner.brought(folder);
  }

  @Override
  public Report train(Path folder, Progress progress) throws IOException {
    return ArticleStage.report(learner.train(data.read(TrainingData.TRAIN), folder, progress));
  }

  @Override
  public StageModel<Annotation, Annotation> load(Path folder) throws IOException {
    M model = learner.load(folder);
    return StageModel.ofArticles(task, gold -> predictor.apply(model, gold));
  }
}
