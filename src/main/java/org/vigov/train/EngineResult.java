package org.vigov.train;

import java.util.Map;
import java.util.Optional;

/**
 * How good an engine is at a stage, and what it costs.
 *
 * @param scores by the name of the test, in the order of the report
 * @param cost empty when the engine is not installed
 */
record EngineResult(String engine, Map<String, Measured> scores, Optional<Cost> cost) {
  static EngineResult missing(String engine) {
    return new EngineResult(engine, Map.of(), Optional.empty());
  }

  Optional<Measured> score(String test) {
    return Optional.ofNullable(scores.get(test));
  }
}
