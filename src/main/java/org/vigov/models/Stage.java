package org.vigov.models;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The stages that are learned; each has a folder of its name among the models. */
public enum Stage {
  BLOCKS("crf"),
  SEGMENTER("perceptron"),
  POS("crf"),
  NER("crf"),
  ACTIVITIES("opennlp"),
  OFFICIALS("crf"),
  INDICATORS("crf");

  private final String engine;

  Stage(String engine) {
    this.engine = engine;
  }

  /** The engine whose models measured best. */
  public String defaultEngine() {
    return engine;
  }

  /** Whether the annotation can do without it. */
  public boolean optional() {
    return this == POS;
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name of its model's file, for stages whose model is one file. */
  public String file() {
    return label() + ".bin";
  }

  /**
   * The stage with a name.
   *
   * @throws IllegalArgumentException when there is none, naming those there are
   */
  public static Stage of(String label) {
    return Arrays.stream(values())
        .filter(stage -> stage.label().equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException("unknown stage '" + label + "'; known: " + labels()));
  }

  public static String labels() {
    return Arrays.stream(values()).map(Stage::label).collect(Collectors.joining(", "));
  }
}
