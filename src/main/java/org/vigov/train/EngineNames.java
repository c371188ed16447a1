package org.vigov.train;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.vigov.models.Engines;
import org.vigov.models.Stage;

/** Which engines are meant by a list of names that may say {@code all} and {@code own}. */
final class EngineNames {
  private static final String ALL = "all";
  private static final String OWN = "own";
  private static final Set<String> LIBRARIES = Set.of("corenlp", "opennlp", "dl4j", "vncorenlp");

  private EngineNames() {}

  /**
   * The engines of a stage that are named, and first its default, which the others are compared
   * with; a name that another stage alone has names none here.
   *
   * @throws IllegalArgumentException for a name that no stage has
   */
  static List<String> chosen(Stage stage, List<String> names) {
    Set<String> chosen = new LinkedHashSet<>();
    chosen.add(stage.defaultEngine());
    List<String> known = Trainings.engines(stage);
    for (String name : names) {
      switch (name) {
        case ALL -> chosen.addAll(known);
        case OWN -> known.stream().filter(e -> !LIBRARIES.contains(e)).forEach(chosen::add);
        default -> {
          if (known.contains(name)) {
            chosen.add(name);
          } else if (noStageHas(name)) {
            throw Engines.unknown(stage, name, known);
          }
        }
      }
    }
    return List.copyOf(chosen);
  }

  private static boolean noStageHas(String name) {
    for (Stage stage : Stage.values()) {
      if (Trainings.engines(stage).contains(name)) {
        return false;
      }
    }
    return true;
  }
}
