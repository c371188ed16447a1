package org.vigov.activity;

import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** The engines on the class path. */
public final class ActivityEngines {
  /** The engine whose models measured best. */
  public static final String DEFAULT = "opennlp";

  private ActivityEngines() {}

  /**
   * The engine of a name.
   *
   * @throws IllegalArgumentException when there is none, naming those there are
   */
  public static ActivityEngine named(String name) {
    List<ActivityEngine> engines =
        ServiceLoader.load(ActivityEngine.class).stream().map(ServiceLoader.Provider::get).toList();
    return engines.stream()
        .filter(engine -> engine.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "unknown activity engine '"
                        + name
                        + "'; known: "
                        + engines.stream()
                            .map(ActivityEngine::name)
                            .sorted()
                            .collect(Collectors.joining(", "))));
  }
}
