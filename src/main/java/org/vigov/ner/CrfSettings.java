package org.vigov.ner;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the project's recognizer learns.
 *
 * @param epochs how often each run sees the articles
 * @param rate step size of AdaGrad
 * @param penalty weight of the L1 norm in each step
 */
record CrfSettings(int epochs, float rate, float penalty) {
  static final int BITS = 20;
  static final long SEED = 1;

  /** Models learned in so many orders are averaged; found by cross-validation, as the rest. */
  static final int RUNS = 6;

  static final CrfSettings DEFAULT = new CrfSettings(10, 0.2f, 5e-5f);

  private static final String EPOCHS = "epochs";
  private static final String RATE = "rate";
  private static final String PENALTY = "l1";

  static Map<String, List<String>> choices() {
    Map<String, String> first = DEFAULT.changeable();
    return Map.of(
        EPOCHS, List.of(first.get(EPOCHS), "15"),
        RATE, List.of(first.get(RATE), "0.1", "0.4"),
        PENALTY, List.of(first.get(PENALTY), "2.0E-5", "1.0E-4"));
  }

  CrfSettings with(Map<String, String> changed) {
    Map<String, String> all = new TreeMap<>(changeable());
    all.putAll(changed);
    return new CrfSettings(
        Integer.parseInt(all.get(EPOCHS)),
        Float.parseFloat(all.get(RATE)),
        Float.parseFloat(all.get(PENALTY)));
  }

  private Map<String, String> changeable() {
    return Map.of(
        EPOCHS, Integer.toString(epochs),
        RATE, Float.toString(rate),
        PENALTY, Float.toString(penalty));
  }

  /** All of them, for the model card. */
  Map<String, String> card() {
    Map<String, String> card = new TreeMap<>(changeable());
    card.put("learner", "linear-chain CRF, AdaGrad, mean of runs");
    card.put("bits", Integer.toString(BITS));
    card.put("runs", Integer.toString(RUNS));
    card.put("seed", Long.toString(SEED));
    return card;
  }
}
