package org.vigov.engine.dl4j;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.vigov.activity.ActivityClassifier;
import org.vigov.activity.ActivityEngine;
import org.vigov.learn.SequenceTrainer.Progress;
import org.vigov.model.Annotation;

/** Activities by a dense network that says all labels of an article at once. */
public final class Dl4jActivities implements ActivityEngine {
  @Override
  public String name() {
    return Library.NAME;
  }

  @Override
  public void check(Path folder) throws IOException {
    Library.require();
  }

  @Override
  public Map<String, String> train(List<Annotation> articles, Path folder, Progress progress)
      throws IOException {
    Library.require();
    return new DenseTraining(articles).run(folder, progress);
  }

  @Override
  public ActivityClassifier load(Path folder) throws IOException {
    Library.require();
    return DenseFile.read(folder);
  }
}
