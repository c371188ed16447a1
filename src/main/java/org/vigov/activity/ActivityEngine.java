package org.vigov.activity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.vigov.learn.SequenceTrainer.Progress;
import org.vigov.model.Annotation;

/**
 * A way to classify articles: trains models and reads them. Engines are found with {@link
 * java.util.ServiceLoader}, so that a library is loaded only when its engine is chosen.
 */
public interface ActivityEngine {
  /** The name that {@code --engine} and the model card give it. */
  String name();

  /**
   * Trains a model and writes its files.
   *
   * @param folder exists and is empty
   * @return the settings of the training, for the model card
   * @throws IllegalArgumentException when the articles have no activities
   */
  Map<String, String> train(List<Annotation> articles, Path folder, Progress progress)
      throws IOException;

  /**
   * Reads a model that this engine has written.
   *
   * @throws IOException when the folder holds none
   */
  ActivityClassifier load(Path folder) throws IOException;
}
