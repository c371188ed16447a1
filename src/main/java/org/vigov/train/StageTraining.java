package org.vigov.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vigov.learn.SequenceTrainer.Progress;
import org.vigov.model.Analysis;
import org.vigov.model.Annotation;

/** How one stage is trained by one engine, and scored alone: what comes before it is gold. */
interface StageTraining {
  /** The engine's name, for the card. */
  String engine();

  /** SPDX expression of the model. */
  default String licence() {
    return "GPL-3.0-or-later";
  }

  /** The files and folders it learns from. */
  List<Path> sources();

  /** Folders of models of other stages that it learns with. */
  default List<Path> builtOn() {
    return List.of();
  }

  /** The files and folders that tell how good a model is, by the name of the test. */
  Map<String, Path> tests();

  /** The settings that can be searched, each with the values worth trying, the one in use first. */
  default Map<String, List<String>> choices() {
    return Map.of();
  }

  /** The same training with other values of the settings that have choices. */
  default StageTraining with(Map<String, String> settings) {
    return this;
  }

  /**
   * Checks what can be checked before the data is read.
   *
   * @throws IOException when something is missing, saying what
   */
  void check(Path folder) throws IOException;

  /** The files of a model that the engine brings instead of learning one. */
  default Optional<Path> brought(Path folder) {
    return Optional.empty();
  }

  /**
   * Reads the data and writes the model.
   *
   * @param folder exists and is empty
   */
  Report train(Path folder, Progress progress) throws IOException;

  /** Reads a model that it has written. */
  StageModel<?, ?> load(Path folder) throws IOException;

  /**
   * What a training says of itself.
   *
   * @param data origins by name
   */
  record Report(Map<String, String> data, Map<String, String> settings) {}

  static Analysis analysis(Annotation gold) {
    return new Analysis(gold.article(), gold.sentences(), gold.entities());
  }
}
