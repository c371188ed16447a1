package org.vigov.models;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a trained model is and where it comes from; lies beside it as {@code card.json}.
 *
 * @param stage {@code segmenter}, {@code ner}, {@code activities}, …
 * @param engine name of the engine that reads it
 * @param version of the project that trained it
 * @param date ISO 8601 day of training
 * @param data what it was trained on: origin and size, by name
 * @param dataHash SHA-256 of that data
 * @param settings of the training
 * @param metrics on the development split
 * @param licence SPDX expression
 */
@JsonPropertyOrder({
  "stage",
  "engine",
  "version",
  "date",
  "data",
  "dataHash",
  "settings",
  "metrics",
  "licence"
})
public record ModelCard(
    String stage,
    String engine,
    String version,
    String date,
    Map<String, String> data,
    String dataHash,
    Map<String, String> settings,
    Map<String, Double> metrics,
    String licence) {

  public ModelCard {
    data = sorted(data);
    settings = sorted(settings);
    metrics = sorted(metrics);
  }

  private static <T> Map<String, T> sorted(Map<String, T> map) {
    return java.util.Collections.unmodifiableMap(new TreeMap<>(map));
  }

  /** How the annotation names the model: engine and the beginning of its data's hash. */
  public String label() {
    return engine + "-" + version + "-" + dataHash.substring(0, Math.min(12, dataHash.length()));
  }
}
