package org.vigov.ner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.vigov.learn.SequenceTrainer.Progress;
import org.vigov.model.Annotation;

/**
 * A way to recognize entities: trains models and reads them. Engines are found with {@link
 * java.util.ServiceLoader}, so that a library is loaded only when its engine is chosen.
 */
public interface NerEngine {
  /** The name that {@code --engine} and the model card give it. */
  String name();

  /**
   * Trains a model and writes its files.
   *
   * @param finders rules by the type they are for
   * @param folder exists and is empty
   * @return the settings of the training, for the model card
   * @throws IllegalArgumentException when the articles hold no entities
   */
  Map<String, String> train(
      List<Annotation> articles, Map<String, SpanFinder> finders, Path folder, Progress progress)
      throws IOException;

  /**
   * Reads a model that this engine has written.
   *
   * @throws IOException when the folder holds none
   */
  EntityRecognizer load(Path folder, Map<String, SpanFinder> finders) throws IOException;
}
