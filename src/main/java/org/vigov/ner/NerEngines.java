package org.vigov.ner;

import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** The engines on the class path. */
public final class NerEngines {
  /** The engine whose models measured best. */
  public static final String DEFAULT = "crf";

  private NerEngines() {}

  /**
   * An engine by its name.
   *
   * @throws IllegalArgumentException when there is none, naming those there are
   */
  public static NerEngine named(String name) {
    List<NerEngine> engines =
        ServiceLoader.load(NerEngine.class).stream().map(ServiceLoader.Provider::get).toList();
    return engines.stream()
        .filter(engine -> engine.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "unknown engine '"
                        + name
                        + "' for ner; known: "
                        + engines.stream().map(NerEngine::name).collect(Collectors.joining(", "))));
  }
}
