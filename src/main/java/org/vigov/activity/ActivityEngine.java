package org.vigov.activity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.vigov.model.Annotation;

/** A library or method that can learn to classify; found with {@link java.util.ServiceLoader}. */
public interface ActivityEngine {
  /** The name it is chosen by. */
  String name();

  /** Learns from annotated articles. The same articles in the same order give the same model. */
  ActivityModel train(List<Annotation> articles);

  /**
   * Reads a model this engine has saved.
   *
   * @throws IOException when the folder holds none, or a damaged one
   */
  ActivityModel load(Path folder) throws IOException;
}
