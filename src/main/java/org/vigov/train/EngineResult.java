package org.vigov.train;

import java.util.Map;
import java.util.Optional;

/**
 * How good an engine is at a stage, and what it costs.
 *
 * @param scores by the name of the test, in the order of the report
 * @param cost empty when the engine cannot run here
 * @param missing why the engine cannot run here
 */
record EngineResult(
    String engine, Map<String, Measured> scores, Optional<Cost> cost, Optional<String> missing) {

  static EngineResult of(String engine, Map<String, Measured> scores, Cost cost) {
    return new EngineResult(engine, scores, Optional.of(cost), Optional.empty());
  }

  static EngineResult missing(String engine, String reason) {
    return new EngineResult(engine, Map.of(), Optional.empty(), Optional.of(reason));
  }

  Optional<Measured> score(String test) {
    return Optional.ofNullable(scores.get(test));
  }
}
