package org.vigov.activity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.vigov.learn.SequenceTrainer.Progress;
import org.vigov.model.Annotation;
import org.vigov.models.Engine;

/**
 * Activities as one yes-or-no question a label, answered by the classifier of any library. The
 * probability from which on a label applies is chosen by cross-validation on the training articles.
 */
public abstract class LabelwiseEngine<S extends LabelScorer> implements ActivityEngine {
  private final String name;
  private final LabelLearner<S> learner;

  protected LabelwiseEngine(String name, LabelLearner<S> learner) {
    this.name = name;
    this.learner = learner;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final Map<String, List<String>> choices() {
    return learner.choices();
  }

  @Override
  public final Engine<Annotation, ActivityClassifier> with(Map<String, String> settings) {
    return new Changed<>(this, learner.with(settings));
  }

  @Override
  public final Map<String, String> train(List<Annotation> articles, Path folder, Progress progress)
      throws IOException {
    return new Changed<>(this, learner).train(articles, folder, progress);
  }

  @Override
  public final ActivityClassifier load(Path folder) throws IOException {
    return new LabelClassifier(LabelTable.read(folder)::judge);
  }

  /** The engine with a learner of other settings. */
  private record Changed<S extends LabelScorer>(LabelwiseEngine<S> engine, LabelLearner<S> learner)
      implements Engine<Annotation, ActivityClassifier> {
    @Override
    public Map<String, String> train(List<Annotation> articles, Path folder, Progress progress)
        throws IOException {
      LabelTable.of(new ActivityTrainer<>(learner).train(articles, progress)).write(folder);
      return learner.settings();
    }

    @Override
    public ActivityClassifier load(Path folder) throws IOException {
      return engine.load(folder);
    }
  }
}
