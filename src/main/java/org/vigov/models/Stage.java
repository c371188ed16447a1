package org.vigov.models;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The stages that are learned; each has a folder of its name among the models. */
public enum Stage {
  BLOCKS,
  SEGMENTER,
  NER,
  ACTIVITIES,
  OFFICIALS,
  INDICATORS;

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
