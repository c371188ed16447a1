package org.vigov.models;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigov.learn.SequenceTrainer.Progress;

/**
 * A way to learn: trains models and reads them. The same examples in the same order give the same
 * files.
 *
 * @param <E> an example
 * @param <M> what a trained model does; safe to share between threads
 */
public interface Engine<E, M> {
  /**
   * Checks, before the examples are read, that what the engine needs besides them is there.
   *
   * @param folder where the model shall lie
   * @throws IOException when it is not, saying how to get it
   */
  default void check(Path folder) throws IOException {}

  /**
   * The files of a model that the engine brings instead of learning one; empty when it learns.
   *
   * @param folder where the model shall lie
   */
  default Optional<Path> brought(Path folder) {
    return Optional.empty();
  }

  /** The settings that can be searched, each with the values worth trying, the one in use first. */
  default Map<String, List<String>> choices() {
    return Map.of();
  }

  /**
   * The same engine with other values of some of its settings.
   *
   * @throws IllegalArgumentException for a setting that has no choices
   */
  default Engine<E, M> with(Map<String, String> settings) {
    if (settings.isEmpty()) {
      return this;
    }
    throw new IllegalArgumentException("these settings cannot be changed: " + settings.keySet());
  }

  /**
   * Trains a model and writes its files.
   *
   * @param folder exists and is empty
   * @return the settings of the training, for the model card
   * @throws IllegalArgumentException when the examples do not suffice
   */
  Map<String, String> train(List<E> examples, Path folder, Progress progress) throws IOException;

  /**
   * Reads a model that this engine has written.
   *
   * @throws IOException when the folder holds none, or a damaged one
   */
  M load(Path folder) throws IOException;
}
