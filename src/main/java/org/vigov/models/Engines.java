package org.vigov.models;

import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/**
 * The engines on the class path, found with {@link ServiceLoader}. Looking one up loads no library:
 * an engine touches the classes of its library only when it trains or loads a model.
 */
public final class Engines {
  private Engines() {}

  /**
   * An engine by its name.
   *
   * @param service the interface of the engines of the stage
   * @throws IllegalArgumentException when there is none, naming those there are
   */
  public static <T extends Named> T named(Class<T> service, Stage stage, String name) {
    List<T> engines = all(service);
    return engines.stream()
        .filter(engine -> engine.name().equals(name))
        .findFirst()
        .orElseThrow(() -> unknown(stage, name, engines.stream().map(Named::name).toList()));
  }

  /** All engines of a stage. */
  public static <T extends Named> List<T> all(Class<T> service) {
    return ServiceLoader.load(service).stream().map(ServiceLoader.Provider::get).toList();
  }

  /** The error for a name that no engine of a stage has. */
  public static IllegalArgumentException unknown(Stage stage, String name, List<String> known) {
    return new IllegalArgumentException(
        "unknown engine '%s' for %s; known: %s"
            .formatted(
                name, stage.label(), known.stream().sorted().collect(Collectors.joining(", "))));
  }
}
